# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o = torch.zeros([0])
p = torch.zeros([0])
x, y = torch.linalg_eigh(a, eigvals=o, eigvecs=p)
print(x)
---
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o = torch.zeros([0])
p = torch.zeros([0])
x, y = torch._linalg_eigh(a, eigenvalues=o, eigenvectors=p)
print(x)
---
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o = torch.zeros([0])
p = torch.zeros([0])
x, y = torch.symeig(a, True, e=o, V=p)
print(x)
---
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o = torch.zeros([0])
p = torch.zeros([0])
x, y = torch._symeig_helper(a, True, True, out0=o, out1=p)
print(x)
---
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o = torch.zeros([0], dtype=9)
p = torch.zeros([0], dtype=9)
x, y = torch.linalg_eig(a, eigenvalues=o, eigenvectors=p)
print(torch.size(x))
---
[3]
