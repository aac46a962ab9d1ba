m = torch.tensor([[1., 2.], [3., -5.]])
s = torch.zeros([2, 2, 2])
print(torch.linalg_cond(m))
print(torch.linalg_cond(m, -2))
print(torch.linalg_cond(m, 1))
print(torch.linalg_cond(m, -float("inf")))
print(torch.linalg_cond(m, "fro"))
print(torch.linalg_cond(m, "nuc"))
print(torch.linalg_cond(s, 1))
print(torch.linalg_cond(torch.ones([2, 3])))
print(torch.linalg_cond(torch.ones([2, 0, 3])))
o = torch.empty([0])
_0 = torch.linalg_cond(m, 1, out=o)
print(o)
_1 = torch.linalg_cond(m, "nuc", out=o)
print(o)
print(torch.linalg_cond(torch.ones([2, 3]), "fro"))
---
3.23648
[ CPUFloatType{} ]
0.308978
[ CPUFloatType{} ]
5.09091
[ CPUFloatType{} ]
1.09091
[ CPUFloatType{} ]
3.54545
[ CPUFloatType{} ]
5.54545
[ CPUFloatType{} ]
inf
inf
[ CPUFloatType{2} ]
inf
[ CPUFloatType{} ]
 0
 0
[ CPUFloatType{2} ]
5.09091
[ CPUFloatType{} ]
5.54545
[ CPUFloatType{} ]
raises: linalg.cond(ord=fro): A must be batches of square matrices, but they are 2 by 3 matrices
