x = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
m = torch.tensor([[1., 2.], [3., -5.]])
print(torch.linalg_norm(x))
print(torch.linalg_norm(m, 1))
print(torch.linalg_norm(m, 2, None, True))
print(torch.linalg_norm(x, -2, [0, 2]))
print(torch.linalg_norm(x, 3, [1], True))
print(torch.linalg_norm(m, "fro", None, True))
print(torch.linalg_norm(m, "nuc", dtype=7))
print(torch.linalg_norm(torch.tensor([3., 4.]), 1))
o = torch.empty([0])
_0 = torch.linalg_norm(m, float("inf"), None, False, dtype=None, out=o)
print(o)
_1 = torch.linalg_norm(m, "nuc", None, False, dtype=None, out=o)
print(o)
print(torch.linalg_norm(x, 1))
---
22.4944
[ CPUFloatType{} ]
7
[ CPUFloatType{} ]
 5.9667
[ CPUFloatType{1,1} ]
 1.1898
 0.7840
[ CPUFloatType{2} ]
(1,.,.) = 
  3.0000  4.0207  5.1045

(2,.,.) = 
   9.8132  11.0330  12.2605
[ CPUFloatType{2,1,3} ]
 6.2450
[ CPUFloatType{1,1} ]
7.81025
[ CPUDoubleType{} ]
7
[ CPUFloatType{} ]
8
[ CPUFloatType{} ]
7.81025
[ CPUFloatType{} ]
raises: linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got 3D.
