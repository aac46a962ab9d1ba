x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.floor_divide(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.floor_divide(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.floor_divide(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.floor_divide(torch.zeros([2, 0]), torch.zeros([1])), torch.floor_divide(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.floor_divide(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(special, special), 99., 1000., -1000.))
z = torch.floor_divide(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.floor_divide(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.floor_divide(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.nan_to_num(torch.floor_divide(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.floor_divide(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.floor_divide(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.floor_divide(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.floor_divide(torch.to(i, 1), 2.5), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.floor_divide_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.floor_divide_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.floor_divide_(z, z), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.floor_divide_(z, j))
z = torch.clone(row)
print(torch.nan_to_num(torch.floor_divide_(z, i), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.floor_divide_(z, 2), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.floor_divide_(z, 2))
o = torch.zeros([0])
print(torch.nan_to_num(torch.floor_divide(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.floor_divide(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.floor_divide(i, j, out=o), 99., 1000., -1000.))
print(torch.floor_divide(torch.tensor([7., -7., 1.5, -1.5]), torch.tensor([2., 2., 0.2, 0.2])))
---
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUDoubleType{2,3} ]
-1 -1  6
 1 -3 -1
[ CPUFloatType{2,3} ]
 1 -2  4
-1  1 -2
 0 -1  1
[ CPUFloatType{3,3} ]
-4
-2
 0
[ CPULongType{3} ]
-4
-2
 0
[ CPUIntType{3} ]  124
   1
   0
[ CPUByteType{3} ]
-4
-5
 4
[ CPUFloatType{3} ]
 0
 0
 0
[ CPULongType{3} ]
-1 -1  2
-1  5 -1
[ CPUBFloat16Type{2,3} ] -1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUHalfType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1  0  1
 0  1 -1
[ CPUFloatType{2,3} ]  -2  10   0
  1   1  -5
[ CPUFloatType{2,3} ] -3
 2
 0
[ CPUFloatType{3} ] 1
[ CPUFloatType{} ]
-1  0  1
 0  1 -1
[ CPUFloatType{2,3} ]  0
-1
 0
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 99
 99
 99
  1
  0
[ CPUFloatType{5} ]     0
   -1
   99
    1
 1000
[ CPUFloatType{5} ]  99
 99
 99
  1
 99
[ CPUFloatType{5} ]
-1 -1
-1  5
 2 -1
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
-1  0  1
 1  1 -1
[ CPUFloatType{2,3} ]  1 -1 -2
-2 -2  0
[ CPUFloatType{2,3} ]
-4
 2
 1
[ CPULongType{3} ] -3
 2
 0
[ CPUFloatType{3} ]
 0
 0
 0
[ CPULongType{3} ]
-2  0  2
 1  1 -1
[ CPUBFloat16Type{2,3} ]
 0
 0
 0
[ CPUByteType{3} ]
-3
 2
 0
[ CPUFloatType{3} ]
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 1.0000 -3.0000 -1.0000
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
-4
-2
 0
[ CPULongType{3} ]
-1
-1
 0
[ CPUFloatType{3} ]
-1  0  1
 1  1 -1
[ CPUFloatType{2,3} ]
-4
 2
 1
[ CPULongType{3} ]
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUDoubleType{2,3} ]
-1 -1
-1  5
 2 -1
[ CPUDoubleType{3,2} ]
-4
-2
 0
[ CPUFloatType{3} ]
 3
-4
 7
-8
[ CPUFloatType{4} ]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.floor_divide(b, d), 99., 1000., -1000.))
---
raises: "div_floor_cpu" not implemented for 'Bool'
===
print(torch.floor_divide(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.floor_divide(c, c), 9)))
---
raises: "div_floor_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.floor_divide_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.floor_divide_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.floor_divide_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.floor_divide_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.floor_divide_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
===
i = torch.tensor([-7, 5, 2])
print(torch.floor_divide(i, 0))
---
raises: ZeroDivisionError
