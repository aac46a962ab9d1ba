x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.remainder(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.remainder(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.remainder(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.remainder(torch.zeros([2, 0]), torch.zeros([1])), torch.remainder(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.remainder(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(special, special), 99., 1000., -1000.))
z = torch.remainder(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.remainder(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.remainder(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.nan_to_num(torch.remainder(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.remainder(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.remainder(torch.to(i, 1), 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.remainder(2, x), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(2.5, i), 99., 1000., -1000.), torch.nan_to_num(torch.remainder(3, j), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.remainder_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.remainder_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.remainder_(z, z), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.remainder_(z, j))
z = torch.clone(row)
print(torch.nan_to_num(torch.remainder_(z, i), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.remainder_(z, 2), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.remainder_(z, 2))
o = torch.zeros([0])
print(torch.nan_to_num(torch.remainder(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.remainder(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.remainder(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.remainder(x, 2, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.remainder(2, x, out=o), 99., 1000., -1000.))
print(torch.remainder(torch.tensor([7., -7., 1.5, -1.5]), torch.tensor([-2., 2., 0.2, 0.2])))
print(x % 2, i % 3, i % -3, 7 % j)
---
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUDoubleType{2,3} ]
 0.5000 -0.7500  0.0000
 0.0000 -0.5000 -0.0000
[ CPUFloatType{2,3} ]
 0.0000  0.0000  0.0000
 1.0000 -0.0000 -0.0000
 0.5000 -0.5000  0.0000
[ CPUFloatType{3,3} ]
 1
-1
 2
[ CPULongType{3} ]
 1
-1
 2
[ CPUIntType{3} ]  1
 2
 2
[ CPUByteType{3} ]
 1
 0
 0
[ CPUFloatType{3} ]
 1
 0
 1
[ CPULongType{3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUBFloat16Type{2,3} ]  0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUHalfType{2,3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUFloatType{2,3} ]
 1.0000  0.2500  0.5000
 2.0000  0.0000  2.0000
[ CPUFloatType{2,3} ] -0.5000  0.0000  2.5000
 0.5000  0.0000  0.0000
[ CPUFloatType{2,3} ]  0.5000
 0.0000
 2.0000
[ CPUFloatType{3} ] 0
[ CPUFloatType{} ]
 1.0000  0.2500  0.5000
 2.0000  0.0000  2.0000
[ CPUFloatType{2,3} ]  2.0000
 1.5000
 0.5000
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 99
 99
 99
  0
  0
[ CPUFloatType{5} ]   1
-1000
 99
  0
 99
[ CPUFloatType{5} ]  99
 99
 99
  0
 99
[ CPUFloatType{5} ]
 0.5000 -1.0000
-0.5000  0.0000
 0.0000  3.5000
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 0.5000  0.2500  1.0000
 0.0000  0.5000  1.5000
[ CPUFloatType{2,3} ] -0.0000 -1.2500  0.0000
-1.0000 -0.5000 -0.5000
[ CPUFloatType{2,3} ]
 1
 1
 0
[ CPULongType{3} ]  0.5000
 0.0000
 2.0000
[ CPUFloatType{3} ]
 1
 0
 1
[ CPULongType{3} ]
 1.0938  0.2500  0.4062
 0.7031  1.2031  0.7969
[ CPUBFloat16Type{2,3} ]
 7
 5
 2
[ CPUByteType{3} ]
 0.5000
 0.0000
 2.0000
[ CPUFloatType{3} ]
-1  0  2
 0  2  0
[ CPUFloatType{2,3} ] -4.5000
 2.5000
 0.5000
[ CPUFloatType{3} ]  1
 0
 3
[ CPULongType{3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 0.0000 -0.5000 -0.0000
[ CPUFloatType{2,3} ]
-0  0  0
 0  0 -0
[ CPUFloatType{2,3} ]
 1
-1
 2
[ CPULongType{3} ]
-5.0000
 4.0000
 0.5000
[ CPUFloatType{3} ]
 0.5000  0.2500  1.0000
 0.0000  0.5000  1.5000
[ CPUFloatType{2,3} ]
 1
 1
 0
[ CPULongType{3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  0.0000
-1.0000  0.0000  3.5000
[ CPUDoubleType{2,3} ]
 0.5000 -1.0000
-0.5000  0.0000
 0.0000  3.5000
[ CPUDoubleType{3,2} ]
 1
-1
 2
[ CPUFloatType{3} ]
 0.5000  0.2500  1.0000
 0.0000  0.5000  1.5000
[ CPUFloatType{2,3} ]
-1  0  2
 0  2  0
[ CPUFloatType{2,3} ]
-1.0000
 1.0000
 0.1000
 0.1000
[ CPUFloatType{4} ]
 0.5000  0.2500  1.0000
 0.0000  0.5000  1.5000
[ CPUFloatType{2,3} ]  2
 2
 2
[ CPULongType{3} ] -1
-1
-1
[ CPULongType{3} ]  1
-2
 3
[ CPULongType{3} ]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.remainder(b, d), 99., 1000., -1000.))
---
raises: "remainder_cpu" not implemented for 'Bool'
===
print(torch.remainder(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.remainder(c, c), 9)))
---
raises: "remainder_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.remainder_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.remainder_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.remainder_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.remainder_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.remainder_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
