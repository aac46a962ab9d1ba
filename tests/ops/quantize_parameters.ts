x = torch.tensor([[0.5, -1., 2.], [1.5, 0., -0.25]])
w = torch.quantize_per_tensor(torch.tensor([[1., -0.5, 0.25], [0.75, 2., -1.]]), 0.02, 0, 12)
q = torch.quantize_per_tensor(x, 0.05, 60, 13)
b = torch.tensor([0.5, -1.])
print(torch.quantize_per_tensor(x, torch.tensor(0.05), torch.tensor(60), 13), torch.dequantize(q), ops.aten.dequantize(q))
print(torch.dequantize([q, w]))
print(torch.quantized_batch_norm(torch.quantize_per_tensor(torch.reshape(x, [1, 2, 1, 3]), 0.05, 60, 13), b, b, torch.zeros([2]), torch.ones([2]), 1e-05, 0.05, 60))
---
 0.5000 -1.0000  2.0000
 1.5000  0.0000 -0.2500
[ QuantizedCPUQUInt8Type{2,3}, qscheme: per_tensor_affine, scale: 0.0500, zero_point: 60 ]  0.5000 -1.0000  2.0000
 1.5000  0.0000 -0.2500
[ CPUFloatType{2,3} ]  0.5000 -1.0000  2.0000
 1.5000  0.0000 -0.2500
[ CPUFloatType{2,3} ]
[ 0.5000 -1.0000  2.0000
 1.5000  0.0000 -0.2500
[ CPUFloatType{2,3} ],  1.0000 -0.5000  0.2400
 0.7600  2.0000 -1.0000
[ CPUFloatType{2,3} ]]
(1,1,.,.) = 
  0.7500  0.0000  1.5000

(1,2,.,.) = 
 -2.5000 -1.0000 -0.7500
[ QuantizedCPUQUInt8Type{1,2,1,3}, qscheme: per_tensor_affine, scale: 0.0500, zero_point: 60 ]
