x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.norm(x), torch.norm(x, 1), torch.norm(x, 0), torch.norm(x, 3.5), torch.norm(x, float("inf")), torch.norm(x, float("-inf")), torch.norm(x, -1))
print(torch.norm(x, 2, [1]), torch.norm(x, 1, [0], True), torch.norm(t3, None, [0, 2]), torch.norm(x, float("inf"), [-1]), torch.norm(x, 0.5, [1]), torch.norm(x, 0, [1]))
print(torch.norm(x, 2, [1], False, dtype=7), torch.norm(x, 2, dtype=7), torch.norm(x, None, dtype=7))
print(torch.norm(i, 2, dtype=6), torch.norm(i, 2, [1], True, dtype=7))
print(torch.norm(c), torch.norm(c, 1, [1]), torch.norm(torch.to(x, 15)), torch.norm(torch.to(x, 15), 2, [1]), torch.norm(n, 2, [1]))
print(torch.norm(e), torch.norm(e, 2, [0]), torch.norm(e, 1, [1]), torch.norm(torch.tensor(-2.)), torch.norm(torch.tensor(-2.), 1, [0]))
print(torch.norm(e, float("inf")))
o = torch.zeros([0])
print(torch.norm(x, 2, [1], out=o))
print(torch.norm(x, 2, [1], True, dtype=6, out=o))
print(torch.norm(x, 2, dtype=6, out=o))
print(torch.norm(x, 1, out=o))
print(torch.linalg_vector_norm(x), torch.linalg_vector_norm(x, 1), torch.linalg_vector_norm(x, 3, [1]), torch.linalg_vector_norm(x, float("inf"), [0], True), torch.linalg_vector_norm(x, 0, [1]), torch.linalg_vector_norm(x, 2, dtype=7), torch.linalg_vector_norm(t3, 2, [0, 2]))
print(torch.linalg_vector_norm(e), torch.linalg_vector_norm(e, 1, [0]), torch.linalg_vector_norm(torch.to(x, 15), 3))
o = torch.zeros([0])
print(torch.linalg_vector_norm(x, 2, [1], out=o))
print(torch.frobenius_norm(x), torch.frobenius_norm(x, [1]), torch.frobenius_norm(t3, [0, 2], True), torch.frobenius_norm(c, [0, 1]))
o = torch.zeros([0])
print(torch.frobenius_norm(x, [0, 1], out=o))
print(torch.stride(torch.norm(torch.permute(t3, [2, 0, 1]), 2, [1])), torch.norm(torch.permute(t3, [2, 0, 1]), 2, [1]))
---
4.85412
[ CPUFloatType{} ] 9.25
[ CPUFloatType{} ] 6
[ CPUFloatType{} ] 4.14135
[ CPUFloatType{} ] 4
[ CPUFloatType{} ] 0.25
[ CPUFloatType{} ] 0.118812
[ CPUFloatType{} ]
 2.5125
 4.1533
[ CPUFloatType{2} ]  5.5000  2.5000  1.2500
[ CPUFloatType{1,3} ]  27.3496
 36.8239
 47.1169
[ CPUFloatType{3} ]  2
 4
[ CPUFloatType{2} ]   9.8531
 13.7426
[ CPUFloatType{2} ]  3
 3
[ CPUFloatType{2} ]
 2.5125
 4.1533
[ CPUDoubleType{2} ] 4.85412
[ CPUDoubleType{} ] 4.85412
[ CPUDoubleType{} ]
8.12404
[ CPUFloatType{} ]  3.7417
 7.2111
[ CPUDoubleType{2,1} ]
3.75
[ CPUFloatType{} ]  4.7147
 3.7361
[ CPUFloatType{2} ] 4.84375
[ CPUBFloat16Type{} ]  2.5156
 4.1562
[ CPUBFloat16Type{2} ] nan
nan
[ CPUFloatType{2} ]
0
[ CPUFloatType{} ]  0
 0
 0
[ CPUFloatType{3} ] [ CPUFloatType{0} ] 2
[ CPUFloatType{} ] 2
[ CPUFloatType{} ]
0
[ CPUFloatType{} ]
 2.5125
 4.1533
[ CPUFloatType{2} ]
 2.5125
 4.1533
[ CPUFloatType{2,1} ]
4.85412
[ CPUFloatType{} ]
9.25
[ CPUFloatType{} ]
4.85412
[ CPUFloatType{} ] 9.25
[ CPUFloatType{} ]  2.2500
 4.0233
[ CPUFloatType{2} ]  4  2  1
[ CPUFloatType{1,3} ]  3
 3
[ CPUFloatType{2} ] 4.85412
[ CPUDoubleType{} ]  27.3496
 36.8239
 47.1169
[ CPUFloatType{3} ]
0
[ CPUFloatType{} ]  0
 0
 0
[ CPUFloatType{3} ] 4.25
[ CPUBFloat16Type{} ]
 2.5125
 4.1533
[ CPUFloatType{2} ]
4.85412
[ CPUFloatType{} ]  2.5125
 4.1533
[ CPUFloatType{2} ] (1,.,.) = 
  27.3496
  36.8239
  47.1169
[ CPUFloatType{1,3,1} ] 3.75
[ CPUFloatType{} ]
4.85412
[ CPUFloatType{} ]
[3, 1]  12.0000  16.4924  21.5407
 13.0384  17.7200  22.8473
 14.1421  18.9737  24.1661
 15.2971  20.2485  25.4951
[ CPUFloatType{4,3} ]
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.norm(i))
---
raises: norm(): input dtype should be either floating point or complex. Got Long instead.
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.norm(x, 2, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.linalg_vector_norm(i))
---
raises: linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long
===
e = torch.zeros([0, 3])
print(torch.linalg_vector_norm(e, float("inf")))
---
raises: linalg.vector_norm cannot compute the inf norm on an empty tensor because the operation does not have an identity
===
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.frobenius_norm(t3, [0, 1, 2]))
---
raises: Expected at most 2 dimensions, but got 3 dimensions instead.
