x = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.linalg_matrix_norm(x, 1))
print(torch.linalg_matrix_norm(x, -1, [0, 1]))
print(torch.linalg_matrix_norm(x, float("inf"), [2, 0], True))
print(torch.linalg_matrix_norm(x, -float("inf"), [0, 2]))
print(torch.linalg_matrix_norm(x, 2, [0, 2], True))
print(torch.linalg_matrix_norm(x, -2, [1, 0], dtype=7))
print(torch.linalg_matrix_norm(x))
print(torch.linalg_matrix_norm(x, "nuc", [0, 1], True))
o = torch.empty([0])
_0 = torch.linalg_matrix_norm(x, 1, [-2, -1], False, dtype=None, out=o)
print(o)
_1 = torch.linalg_matrix_norm(x, "fro", [-2, -1], False, dtype=None, out=o)
print(o)
print(torch.linalg_matrix_norm(torch.view_as_complex(torch.ones([2, 2, 2])), 1))
print(torch.linalg_matrix_norm(x, 3))
---
 21
 57
[ CPUFloatType{2} ]
 12
 14
 16
 18
[ CPUFloatType{4} ]
(1,.,.) = 
  18
  26
  34
[ CPUFloatType{1,3,1} ]
  6
 22
 38
[ CPUFloatType{3} ]
(1,.,.) = 
  27.2787
  36.7950
  47.1031
[ CPUFloatType{1,3,1} ]
 4.0000
 3.7329
 3.4949
 3.2822
[ CPUDoubleType{4} ]
 22.4944
 61.7900
[ CPUFloatType{2} ]
(1,.,.) = 
  33.3939  35.2300  37.1369  39.1044
[ CPUFloatType{1,1,4} ]
 21
 57
[ CPUFloatType{2} ]
 22.4944
 61.7900
[ CPUFloatType{2} ]
2.82843
[ CPUFloatType{} ]
raises: linalg.matrix_norm: Order 3 not supported.
