x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.maximum(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.maximum(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.maximum(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.maximum(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.maximum(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.maximum(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.maximum(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.maximum(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.maximum(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.maximum(torch.zeros([2, 0]), torch.zeros([1])), torch.maximum(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.maximum(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.maximum(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.maximum(special, special), 99., 1000., -1000.))
z = torch.maximum(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.maximum(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.maximum(torch.reshape(y, [3, 2]), torch.t(x))))
o = torch.zeros([0])
print(torch.nan_to_num(torch.maximum(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.maximum(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.maximum(i, j, out=o), 99., 1000., -1000.))
---
 2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUFloatType{2,3} ]
 2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUDoubleType{2,3} ]
 2.0000  0.2500  3.0000
 2.0000  2.5000  0.5000
[ CPUFloatType{2,3} ]
 2.0000  2.0000  2.0000
 2.0000 -1.0000  0.5000
 2.0000  0.5000  0.5000
[ CPUFloatType{3,3} ]
 2
 5
 4
[ CPULongType{3} ]
 2
 5
 4
[ CPUIntType{3} ]  249
   5
   4
[ CPUByteType{3} ]
 2
 5
 2
[ CPUFloatType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 2
 0
 4
[ CPULongType{3} ]
 2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUBFloat16Type{2,3} ]  2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUFloatType{2,3} ]
 2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUHalfType{2,3} ]
 2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUFloatType{2,3} ]
 2.5000  2.5000  3.0000
 2.5000  2.5000  2.5000
[ CPUFloatType{2,3} ]  2.5000  2.5000  3.0000
 2.5000  2.5000  2.5000
[ CPUFloatType{2,3} ]  2.5000
 5.0000
 2.5000
[ CPUFloatType{3} ] 2.5
[ CPUFloatType{} ]
 2.5000  2.5000  3.0000
 2.5000  2.5000  2.5000
[ CPUFloatType{2,3} ]  2.5000
 2.5000
 2.5000
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000
    1
   99
    1
    1
[ CPUFloatType{5} ]  1000
    1
   99
    1
    1
[ CPUFloatType{5} ]  1000
-1000
   99
    1
    0
[ CPUFloatType{5} ]
 2.0000  2.0000
 0.2500  2.5000
 3.0000  4.0000
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUFloatType{2,3} ]
 2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUFloatType{2,3} ]
 2.0000  0.2500  3.0000
 2.0000  2.5000  4.0000
[ CPUDoubleType{2,3} ]
 2.0000  2.0000
 0.2500  2.5000
 3.0000  4.0000
[ CPUDoubleType{3,2} ]
 2
 5
 4
[ CPUFloatType{3} ]
===
print(torch.maximum(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.maximum(c, c), 9)))
---
raises: maximum not implemented for complex tensors.
===
row = torch.tensor([2., -1., 0.5])
o = torch.zeros([3], dtype=4)
print(torch.maximum(row, row, out=o))
---
raises: result type Float can't be cast to the desired output type Long
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
o = torch.zeros([3], dtype=11)
print(torch.maximum(i, j, out=o))
---
raises: result type Long can't be cast to the desired output type Bool
