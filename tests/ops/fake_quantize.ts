torch.manual_seed(41)
x = torch.mul(torch.randn([3, 4]), 3.)
s = torch.tensor([0.1, 0.05, 0.3])
z = torch.tensor([0, 3, -5], dtype=3)
print(torch.fake_quantize_per_tensor_affine(x, 0.1, 5, 0, 31), torch.fake_quantize_per_tensor_affine(x, torch.tensor(0.07), torch.tensor(2, dtype=3), -16, 15), torch.fake_quantize_per_tensor_affine(torch.to(x, 7), 0.1, 0, -128, 127))
print(torch.fake_quantize_per_channel_affine(x, s, z, 0, -20, 20), torch.fake_quantize_per_channel_affine(x[:, :3], s, torch.tensor([0.5, -1.25, 3.]), 1, 0, 15))
print(torch._fake_quantize_learnable_per_tensor_affine(x, torch.tensor([0.1]), torch.tensor([2.6]), 0, 15), torch._fake_quantize_learnable_per_channel_affine(x, s, torch.tensor([0.4, 2.6, -7.]), 0, -8, 7))
a, b = torch.fake_quantize_per_tensor_affine_cachemask(x, 0.1, 5, 0, 31)
print(a, b)
a, b = torch.fake_quantize_per_channel_affine_cachemask(torch.t(x), s, z, 1, -20, 20)
print(a, b, torch.stride(a))
a, b = torch._fake_quantize_per_tensor_affine_cachemask_tensor_qparams(x, torch.tensor([0.1]), torch.tensor([5], dtype=3), torch.tensor([1]), 0, 31)
c, d = torch._fake_quantize_per_tensor_affine_cachemask_tensor_qparams(x, torch.tensor([0.1]), torch.tensor([5], dtype=3), torch.tensor([0]), 0, 31)
print(a, b, torch.equal(c, x), d)
o = torch.zeros([0])
print(torch._fake_quantize_learnable_per_tensor_affine(x, torch.tensor([0.1]), torch.tensor([2.6]), 0, 15, out=o), torch._fake_quantize_learnable_per_channel_affine(x, s, torch.tensor([0.4, 2.6, -7.]), 0, -8, 7, out=o))
print(torch.fake_quantize_per_tensor_affine(x, 0.1, 40, 0, 31))
---
 2.4000 -0.5000  0.5000  0.5000
-0.5000  1.9000  1.5000  0.2000
 2.6000 -0.5000 -0.5000  0.9000
[ CPUFloatType{3,4} ]  0.9100 -1.2600  0.4900  0.4900
-1.2600  0.9100  0.9100  0.2800
 0.9100 -1.2600 -1.2600  0.8400
[ CPUFloatType{3,4} ]  2.4000 -1.9000  0.5000  0.5000
-4.4000  1.9000  1.5000  0.2000
 4.0000 -1.8000 -4.3000  0.9000
[ CPUDoubleType{3,4} ]
 2.0000 -1.9000  0.5000  0.5000
-1.1500  0.8500  0.8500  0.2500
 3.9000 -1.8000 -4.2000  0.9000
[ CPUFloatType{3,4} ]  1.4500  0.0625  0.6000
-0.0500  0.8125  1.5000
 1.4500  0.0625 -0.9000
[ CPUFloatType{3,3} ]
 1.2000 -0.3000  0.5000  0.5000
-0.3000  1.2000  1.2000  0.2000
 1.2000 -0.3000 -0.3000  0.9000
[ CPUFloatType{3,4} ]  0.7000 -0.8000  0.5000  0.5000
-0.5500  0.2000  0.2000  0.2000
 3.9000 -0.3000 -0.3000  0.9000
[ CPUFloatType{3,4} ]
 2.4000 -0.5000  0.5000  0.5000
-0.5000  1.9000  1.5000  0.2000
 2.6000 -0.5000 -0.5000  0.9000
[ CPUFloatType{3,4} ]  1  0  1  1
 0  1  1  1
 0  0  0  1
[ CPUBoolType{3,4} ]
 2.0000 -1.1500  3.9000
-1.9000  0.8500 -1.8000
 0.5000  0.8500 -4.2000
 0.5000  0.2500  0.9000
[ CPUFloatType{4,3} ]  0  0  1
 1  0  1
 1  0  1
 1  1  1
[ CPUBoolType{4,3} ] [1, 4]
 2.4000 -0.5000  0.5000  0.5000
-0.5000  1.9000  1.5000  0.2000
 2.6000 -0.5000 -0.5000  0.9000
[ CPUFloatType{3,4} ]  1  0  1  1
 0  1  1  1
 0  0  0  1
[ CPUBoolType{3,4} ] True  1  1  1  1
 1  1  1  1
 1  1  1  1
[ CPUBoolType{3,4} ]
 0.7000 -0.8000  0.5000  0.5000
-0.5500  0.2000  0.2000  0.2000
 3.9000 -0.3000 -0.3000  0.9000
[ CPUFloatType{3,4} ]  0.7000 -0.8000  0.5000  0.5000
-0.5500  0.2000  0.2000  0.2000
 3.9000 -0.3000 -0.3000  0.9000
[ CPUFloatType{3,4} ]
raises: `zero_point` must be between `quant_min` and `quant_max`.
