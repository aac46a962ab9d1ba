x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.div(x, y, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 7), y, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(x, row, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.unsqueeze(row, 1), row, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(i, j, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(i, 3), torch.to(j, 1), rounding_mode="floor"), 99., 1000., -1000.), torch.div(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0), rounding_mode="floor"))
print(torch.nan_to_num(torch.div(i, row, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(b, j, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 15), torch.to(y, 15), rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(torch.to(x, 15), y, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 5), torch.to(y, 5), rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 5), torch.to(y, 15), rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(x, zero, rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(zero, x, rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(i, zero, rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(zero, zero, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(x, torch.to(zero, 7), rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(torch.to(row, 5), torch.to(zero, 7), rounding_mode="floor"), 99., 1000., -1000.))
print(torch.div(torch.zeros([2, 0]), torch.zeros([1]), rounding_mode="floor"), torch.div(torch.zeros([0, 1]), torch.zeros([3]), rounding_mode="floor"))
print(torch.nan_to_num(torch.div(special, torch.ones([1]), rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(torch.ones([1]), special, rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(special, special, rounding_mode="floor"), 99., 1000., -1000.))
z = torch.div(torch.t(x), torch.t(y), rounding_mode="floor")
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.div(torch.t(x), torch.reshape(y, [3, 2]), rounding_mode="floor")
print(torch.stride(z), torch.stride(torch.div(torch.reshape(y, [3, 2]), torch.t(x), rounding_mode="floor")))
print(torch.nan_to_num(torch.div(x, 2, rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(x, -1.5, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(i, 2, rounding_mode="floor"), 99., 1000., -1000.), torch.nan_to_num(torch.div(i, 2.5, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(b, 2, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 15), 1.3, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.div(torch.to(torch.abs(i), 0), 300, rounding_mode="floor"))
print(torch.nan_to_num(torch.div(torch.to(i, 1), 2.5, rounding_mode="floor"), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.div_(z, y, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.div_(w, row, rounding_mode="floor")
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.div_(z, z, rounding_mode="floor"), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.div_(z, j, rounding_mode="floor"))
z = torch.clone(row)
print(torch.nan_to_num(torch.div_(z, i, rounding_mode="floor"), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.div_(z, 2, rounding_mode="floor"), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.div_(z, 2, rounding_mode="floor"))
o = torch.zeros([0])
print(torch.nan_to_num(torch.div(x, y, rounding_mode="floor", out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.div(x, y, rounding_mode="floor", out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.div(i, j, rounding_mode="floor", out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.div(x, 2, rounding_mode="floor", out=o), 99., 1000., -1000.))
print(torch.nan_to_num(torch.divide(x, y, rounding_mode="floor"), 99., 1000., -1000.))
print(torch.nan_to_num(torch.divide(x, 2, rounding_mode="floor"), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.divide_(z, y, rounding_mode="floor"), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.divide_(z, 2, rounding_mode="floor"), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.divide(x, y, rounding_mode="floor", out=o), 99., 1000., -1000.))
print(torch.div(torch.tensor([7., -7., 1.5, -1.5]), torch.tensor([2., 2., 0.2, 0.2]), rounding_mode="floor"))
print(torch.div(x, 0., rounding_mode="floor"))
print(torch.div(x, y, rounding_mode=None), torch.div(i, 2, rounding_mode=None))
z = torch.clone(x)
print(torch.div_(z, y, rounding_mode=None))
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
-1  0  1
 1  1 -1
[ CPUFloatType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1  0  1
 1  1 -1
[ CPUFloatType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
-1  0  1
 1  1 -1
[ CPUFloatType{2,3} ]
-1 -1  2
-1  5 -1
[ CPUFloatType{2,3} ]
 3
-4
 7
-8
[ CPUFloatType{4} ]
-inf inf inf
inf inf -inf
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ] -3.5000
 2.5000
 1.0000
[ CPUFloatType{3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.div(b, d, rounding_mode="floor"), 99., 1000., -1000.))
---
raises: "div_floor_cpu" not implemented for 'Bool'
===
print(torch.div(torch.zeros([2, 3]), torch.zeros([3, 2]), rounding_mode="floor"))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.div(c, c, rounding_mode="floor"), 9)))
---
raises: "div_floor_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.div_(z, row, rounding_mode="floor"))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.div_(z, x, rounding_mode="floor"))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.div_(z, j, rounding_mode="floor"))
---
raises: result type Long can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.div_(z, row, rounding_mode="floor"))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.div_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3), rounding_mode="floor"))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
