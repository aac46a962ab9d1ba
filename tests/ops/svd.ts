a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
t = torch.stack([a, a * 2.])
x, y, z = torch.linalg_svd(b, False)
print(y, torch.abs(x), torch.abs(z))
x, y, z = torch.linalg_svd(r)
print(y, torch.size(x), torch.size(z))
x, y, z = torch.svd(b)
print(y, torch.abs(x), torch.abs(z))
x, y, z = torch._linalg_svd(b)
print(y)
print(torch.linalg_svdvals(b), torch.linalg_svdvals(t))
o = torch.zeros([0])
print(torch.linalg_svdvals(b, out=o))
---
 3.2632
 2.1451
[ CPUFloatType{2} ]  0.4535  0.7815
 0.0694  0.5104
 0.8885  0.3590
[ CPUFloatType{3,2} ]  0.9665  0.2567
 0.2567  0.9665
[ CPUFloatType{2,2} ]
 3.2632
 2.1451
[ CPUFloatType{2} ] [2, 2] [3, 3]
 3.2632
 2.1451
[ CPUFloatType{2} ]  0.4535  0.7815
 0.0694  0.5104
 0.8885  0.3590
[ CPUFloatType{3,2} ]  0.9665  0.2567
 0.2567  0.9665
[ CPUFloatType{2,2} ]
 3.2632
 2.1451
[ CPUFloatType{2} ]
 3.2632
 2.1451
[ CPUFloatType{2} ]   6.6691   3.4760   1.8549
 13.3382   6.9520   3.7098
[ CPUFloatType{2,3} ]
 3.2632
 2.1451
[ CPUFloatType{2} ]
===
x, y, z = torch.linalg_svd(torch.zeros([3]))
print(y)
---
raises: linalg.svd: The input tensor A must have at least 2 dimensions.
