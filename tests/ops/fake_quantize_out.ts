# PyTorch 1.13 itself crashes on these out= forms: they must give what the others give
torch.manual_seed(41)
x = torch.mul(torch.randn([3, 4]), 3.)
s = torch.tensor([0.1, 0.05, 0.3])
z = torch.tensor([0, 3, -5], dtype=3)
o = torch.zeros([0])
m = torch.zeros([0], dtype=11)
a, b = torch.fake_quantize_per_tensor_affine_cachemask(x, 0.1, 5, 0, 31)
c, d = torch.fake_quantize_per_tensor_affine_cachemask(x, 0.1, 5, 0, 31, out0=o, out1=m)
print(torch.equal(a, c), torch.equal(b, d), torch.equal(a, o), torch.equal(b, m))
c, d = torch._fake_quantize_per_tensor_affine_cachemask_tensor_qparams(x, torch.tensor([0.1]), torch.tensor([5], dtype=3), torch.tensor([1]), 0, 31, out0=o, out1=m)
print(torch.equal(a, c), torch.equal(b, d), torch.equal(a, o), torch.equal(b, m))
a, b = torch.fake_quantize_per_channel_affine_cachemask(x, s, z, 0, -20, 20)
c, d = torch.fake_quantize_per_channel_affine_cachemask(x, s, z, 0, -20, 20, out0=o, out1=m)
print(torch.equal(a, c), torch.equal(b, d), torch.equal(a, o), torch.equal(b, m))
---
True True True True
True True True True
True True True True
