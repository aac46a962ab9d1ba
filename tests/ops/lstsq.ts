a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
x, y, z, w = torch.linalg_lstsq(b, torch.select(a, 1, 0).unsqueeze(1))
print(x, z, w)
x, y, z, w = torch.linalg_lstsq(b, a, driver="gelsd")
print(x, y, z, w)
x, y, z, w = torch.linalg_lstsq(b, a, driver="gels")
print(x, y, z, w)
r0, r1, r2, r3 = torch.linalg_lstsq(b, a)
print(r0, r1, r2, r3)
---
 0.8571
 1.1429
[ CPUFloatType{2,1} ] 2
[ CPULongType{} ] [ CPUFloatType{0} ]
 0.8571  0.2857  1.6122
 1.1429 -0.2857  0.3163
[ CPUFloatType{2,3} ]  4.0000
 9.0000
 0.3265
[ CPUFloatType{3} ] 2
[ CPULongType{} ]  3.2632
 2.1451
[ CPUFloatType{2} ]
 0.8571  0.2857  1.6122
 1.1429 -0.2857  0.3163
[ CPUFloatType{2,3} ]  4.0000
 9.0000
 0.3265
[ CPUFloatType{3} ] [ CPULongType{0} ] [ CPUFloatType{0} ]
 0.8571  0.2857  1.6122
 1.1429 -0.2857  0.3163
[ CPUFloatType{2,3} ] [ CPUFloatType{0} ] 2
[ CPULongType{} ] [ CPUFloatType{0} ]
===
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
x, y, z, w = torch.linalg_lstsq(b, a, driver="x")
print(x)
---
raises: torch.linalg.lstsq: parameter `driver` should be one of (gels, gelsy, gelsd, gelss)
