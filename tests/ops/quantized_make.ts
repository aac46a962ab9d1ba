torch.manual_seed(42)
x = torch.mul(torch.randn([2, 3]), 3.)
s = torch.tensor([0.1, 0.05, 0.3])
z = torch.tensor([0, 3, 5])
q = torch.quantize_per_tensor(x, 0.1, 5, 13)
c = torch.quantize_per_channel(x, s, z, 1, 12)
print(torch.qscheme(q), torch.qscheme(c), torch.q_per_channel_axis(c), torch.q_per_channel_scales(c), torch.q_per_channel_zero_points(c))
print(torch.q_per_channel_scales(c, out=torch.zeros([0], dtype=7)), torch.q_per_channel_zero_points(c, out=torch.zeros([0], dtype=4)), torch.int_repr(q, out=torch.zeros([0], dtype=0)), torch.dequantize(q, out=torch.zeros([0])))
i = torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=1)
print(torch._make_per_tensor_quantized_tensor(i, 0.5, 2), torch._make_per_channel_quantized_tensor(torch.to(i, 0), s, z, 1), torch._make_per_tensor_quantized_tensor(torch.to(i, 3), 0.5, 2))
e = torch._empty_affine_quantized([2, 3], dtype=13, scale=0.5, zero_point=3)
f = torch._empty_per_channel_affine_quantized([2, 3], scales=s, zero_points=z, axis=1, dtype=12)
g = torch.empty_quantized([4], q)
print(torch.size(e), torch.q_scale(e), torch.q_zero_point(e), torch.size(f), torch.qscheme(f), torch.q_per_channel_scales(f), torch.size(g), torch.q_scale(g), ops.prim.dtype(g))
for t in torch.quantize_per_tensor([x, x], torch.tensor([0.1, 0.5]), torch.tensor([0, 3]), 12):
  print(t)
for t in torch.dequantize([q, c]):
  print(t)
print(torch.quantize_per_tensor_dynamic(x, 12, False), torch.quantize_per_tensor_dynamic(x, 13, True), torch.quantize_per_tensor_dynamic(x, 12, True), torch.quantize_per_tensor_dynamic(x, 5, True))
print(torch._choose_qparams_per_tensor(x), torch._choose_qparams_per_tensor(x, True), torch._choose_qparams_per_tensor(torch.tensor([0.5, 7.])))
print(torch.quantized_max_pool2d(torch.quantize_per_tensor(torch.randn([1, 1, 4, 4]), 0.1, 5, 13), [2, 2]), torch.quantized_max_pool1d(torch.quantize_per_tensor(torch.randn([1, 1, 4]), 0.1, 5, 13), [2]))
print(torch.q_per_channel_axis(q))
---
0 1 1  0.1000
 0.0500
 0.3000
[ CPUDoubleType{3} ]  0
 3
 5
[ CPULongType{3} ]
 0.1000
 0.0500
 0.3000
[ CPUDoubleType{3} ]  0
 3
 5
[ CPULongType{3} ]  15   9  12
 12   0   0
[ CPUByteType{2,3} ]  1.0000  0.4000  0.7000
 0.7000 -0.5000 -0.5000
[ CPUFloatType{2,3} ]
-0.5000  0.0000  0.5000
 1.0000  1.5000  2.0000
[ QuantizedCPUQInt8Type{2,3}, qscheme: per_tensor_affine, scale: 0.5000, zero_point: 2 ]  0.1000 -0.0500 -0.6000
 0.4000  0.1000  0.3000
[ QuantizedCPUQUInt8Type{2,3}, qscheme: per_channel_affine, scales:  0.1000
 0.0500
 0.3000
[ CPUDoubleType{3} ], zero_points:  0
 3
 5
[ CPULongType{3} ], axis: 1 ] -0.5000  0.0000  0.5000
 1.0000  1.5000  2.0000
[ QuantizedCPUQInt32Type{2,3}, qscheme: per_tensor_affine, scale: 0.5000, zero_point: 2 ]
[2, 3] 0.5 3 [2, 3] 1  0.1000
 0.0500
 0.3000
[ CPUDoubleType{3} ] [4] 0.10000000000000001 13
 1.0000  0.4000  0.7000
 0.7000 -3.4000 -0.6000
[ QuantizedCPUQInt8Type{2,3}, qscheme: per_tensor_affine, scale: 0.1000, zero_point: 0 ]
 1.0000  0.5000  0.5000
 0.5000 -3.5000 -0.5000
[ QuantizedCPUQInt8Type{2,3}, qscheme: per_tensor_affine, scale: 0.5000, zero_point: 3 ]
 1.0000  0.4000  0.7000
 0.7000 -0.5000 -0.5000
[ CPUFloatType{2,3} ]
 1.0000  0.4000  0.6000
 0.7000 -3.3500 -0.6000
[ CPUFloatType{2,3} ]
 1.0131  0.3949  0.7040
 0.6868 -3.3655 -0.5666
[ QuantizedCPUQInt8Type{2,3}, qscheme: per_tensor_affine, scale: 0.0172, zero_point: 68 ]  0.9998  0.3793  0.6895
 0.6895 -3.3788 -0.5516
[ QuantizedCPUQUInt8Type{2,3}, qscheme: per_tensor_affine, scale: 0.0345, zero_point: 98 ]  0.9998  0.3793  0.6895
 0.6895 -3.3788 -0.5516
[ QuantizedCPUQInt8Type{2,3}, qscheme: per_tensor_affine, scale: 0.0345, zero_point: 34 ]  1.0098  0.3865  0.7036
 0.6909 -3.3691 -0.5591
[ CPUHalfType{2,3} ]
(0.017171137940649894, 196) (0.034477481691856084, 98) (0.027450980392156862, 0)
(1,1,.,.) = 
  1.6000  0.5000
  2.0000  1.6000
[ QuantizedCPUQUInt8Type{1,1,2,2}, qscheme: per_tensor_affine, scale: 0.1000, zero_point: 5 ] (1,.,.) = 
  1.0000  1.3000
[ QuantizedCPUQUInt8Type{1,1,2}, qscheme: per_tensor_affine, scale: 0.1000, zero_point: 5 ]
raises: Expected quantizer->qscheme() == kPerChannelAffine || quantizer->qscheme() == kPerChannelAffineFloatQParams to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)
