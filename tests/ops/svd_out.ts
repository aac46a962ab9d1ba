# LibTorch 1.13 crashes here
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o = torch.zeros([0])
p = torch.zeros([0])
q = torch.zeros([0])
x, y, z = torch.linalg_svd(b, False, U=o, S=p, Vh=q)
print(y)
---
 3.2632
 2.1451
[ CPUFloatType{2} ]
===
# LibTorch 1.13 crashes here
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o = torch.zeros([0])
p = torch.zeros([0])
q = torch.zeros([0])
x, y, z = torch.svd(b, U=o, S=p, V=q)
print(y)
---
 3.2632
 2.1451
[ CPUFloatType{2} ]
===
# LibTorch 1.13 crashes here
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o = torch.zeros([0])
p = torch.zeros([0])
q = torch.zeros([0])
x, y, z = torch._linalg_svd(b, U=o, S=p, Vh=q)
print(y)
---
 3.2632
 2.1451
[ CPUFloatType{2} ]
