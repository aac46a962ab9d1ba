# the oneDNN engine of Debian's LibTorch lacks or errs in these
x = torch.tensor([[0.5, -1., 2.], [1.5, 0., -0.25]])
w = torch.quantize_per_tensor(torch.tensor([[1., -0.5, 0.25], [0.75, 2., -1.]]), 0.02, 0, 12)
q = torch.quantize_per_tensor(x, 0.05, 60, 13)
b = torch.tensor([0.5, -1.])

p = ops.quantized.linear_prepack(w, b)
print(ops.quantized.linear_relu(q, p, 0.1, 10))
print(ops.quantized.linear_dynamic(x, p), ops.quantized.linear_relu_dynamic(x, p), ops._quantized.linear_dynamic(x, p))
f = ops.quantized.linear_prepack_fp16(torch.dequantize(w), b)
print(ops.quantized.linear_dynamic_fp16(x, f), ops.quantized.linear_relu_dynamic_fp16(x, f))
print(ops.quantized.linear_unpack_fp16(f)[0])
g = ops._quantized.linear_prepack_fp16(torch.dequantize(w), b)
print(ops.quantized.linear_dynamic_fp16(x, g))
print(ops.quantized.prelu(q, torch.tensor([0.25]), 0.05, 60), torch._saturate_weight_to_fp16(torch.tensor([1e6, 1.])))
---
 2.0000  0.0000
 1.9000  0.4000
[ QuantizedCPUQUInt8Type{2,2}, qscheme: per_tensor_affine, scale: 0.1000, zero_point: 10 ]
 1.9741 -4.6245
 1.9466  0.3915
[ CPUFloatType{2,2} ]  1.9741  0.0000
 1.9466  0.3915
[ CPUFloatType{2,2} ]  1.9741 -4.6245
 1.9466  0.3915
[ CPUFloatType{2,2} ]
 1.9800 -4.6201
 1.9400  0.3896
[ CPUFloatType{2,2} ]  1.9800  0.0000
 1.9400  0.3896
[ CPUFloatType{2,2} ]
 1.0000 -0.5000  0.2400
 0.7600  2.0000 -1.0000
[ CPUFloatType{2,3} ]
 1.9800 -4.6201
 1.9400  0.3896
[ CPUFloatType{2,2} ]
 0.5000 -0.2500  2.0000
 1.5000  0.0000 -0.0500
[ QuantizedCPUQUInt8Type{2,3}, qscheme: per_tensor_affine, scale: 0.0500, zero_point: 60 ]  65504
     1
[ CPUFloatType{2} ]
