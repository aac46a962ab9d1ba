x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.div(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.div(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.div(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.div(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.div(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.div(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.div(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.div(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.div(torch.zeros([2, 0]), torch.zeros([1])), torch.div(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.div(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.div(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.div(special, special), 99., 1000., -1000.))
z = torch.div(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.div(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.div(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.div(c, c), 9)))
print(torch.view_as_real(torch.to(torch.div(c, row), 9)))
print(torch.view_as_real(torch.to(torch.div(torch.abs(row), c), 9)))
print(torch.nan_to_num(torch.div(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.div(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.div(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.div(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.div(torch.to(i, 1), 2.5), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.div_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.div_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.div_(z, z), 99., 1000., -1000.))
z = torch.clone(row)
print(torch.nan_to_num(torch.div_(z, i), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.div_(z, 2), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.div(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.div(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.div(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.div(x, 2, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(torch.divide(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.divide(x, 2), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.divide_(z, y), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.divide_(z, 2), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.divide(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(torch.true_divide(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.true_divide(x, 2), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.true_divide_(z, y), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.true_divide_(z, 2), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.true_divide(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(torch.div(torch.tensor([1, -1, 0]), 0)))
print(1 / torch.tensor([3., 7., -11.]), 1 / torch.tensor([4, -2]))
---
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUDoubleType{2,3} ]
-0.7500 -0.2500  6.0000
 1.0000 -2.5000 -1.0000
[ CPUFloatType{2,3} ]
 1.0000 -2.0000  4.0000
-0.5000  1.0000 -2.0000
 0.2500 -0.5000  1.0000
[ CPUFloatType{3,3} ]
-3.5000
-1.6667
 0.5000
[ CPUFloatType{3} ]
-3.5000
-1.6667
 0.5000
[ CPUFloatType{3} ]  124.5000
   1.6667
   0.5000
[ CPUFloatType{3} ]
-3.5000
-5.0000
 4.0000
[ CPUFloatType{3} ]
 1000
   99
    1
[ CPUFloatType{3} ]
 0.5000
-0.0000
 0.2500
[ CPUFloatType{3} ]
-0.7500 -0.3340  2.0000
-0.6680  5.0000 -0.1250
[ CPUBFloat16Type{2,3} ] -0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6665  5.0000 -0.1250
[ CPUHalfType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.6000  0.1000  1.2000
 0.8000  1.0000 -0.2000
[ CPUFloatType{2,3} ]  -1.6667  10.0000   0.8333
  1.2500   1.0000  -5.0000
[ CPUFloatType{2,3} ] -2.8000
 2.0000
 0.8000
[ CPUFloatType{3} ] 1
[ CPUFloatType{} ]
-0.6000  0.1000  1.2000
 0.8000  1.0000 -0.2000
[ CPUFloatType{2,3} ]  0.7998
-0.3999
 0.2000
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000
-1000
   99
    1
    0
[ CPUFloatType{5} ]     0
   -0
   99
    1
 1000
[ CPUFloatType{5} ]  99
 99
 99
  1
 99
[ CPUFloatType{5} ]
-0.7500 -0.6667
-0.3333  5.0000
 2.0000 -0.1250
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 1  0
 1  0
 1  0
[ CPUFloatType{3,2} ]
 0.5000  0.2500
 2.0000 -0.2500
 1.0000 -3.0000
[ CPUFloatType{3,2} ]
 1.6000 -0.8000
-0.4923 -0.0615
 0.1000  0.3000
[ CPUFloatType{3,2} ]
-0.7500  0.1250  1.5000
 1.0000  1.2500 -0.2500
[ CPUFloatType{2,3} ]  1.0000 -0.1667 -2.0000
-1.3333 -1.6667  0.3333
[ CPUFloatType{2,3} ]
-3.5000
 2.5000
 1.0000
[ CPUFloatType{3} ] -2.8000
 2.0000
 0.8000
[ CPUFloatType{3} ]
 0.5000
 0.0000
 0.5000
[ CPUFloatType{3} ]
-1.1562  0.1924  2.3125
 1.5391  1.9297 -0.3848
[ CPUBFloat16Type{2,3} ]
0.01 *
 2.3333
 1.6667
 0.6667
[ CPUFloatType{3} ]
-2.8000
 2.0000
 0.8000
[ CPUFloatType{3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 1.0000 -2.5000 -1.0000
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
-0.2857
-0.2000
 0.2500
[ CPUFloatType{3} ]
-0.7500  0.1250  1.5000
 1.0000  1.2500 -0.2500
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUDoubleType{2,3} ]
-0.7500 -0.6667
-0.3333  5.0000
 2.0000 -0.1250
[ CPUDoubleType{3,2} ]
-3.5000
-1.6667
 0.5000
[ CPUFloatType{3} ]
-0.7500  0.1250  1.5000
 1.0000  1.2500 -0.2500
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500  0.1250  1.5000
 1.0000  1.2500 -0.2500
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500  0.1250  1.5000
 1.0000  1.2500 -0.2500
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500  0.1250  1.5000
 1.0000  1.2500 -0.2500
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
-0.7500  0.1250  1.5000
 1.0000  1.2500 -0.2500
[ CPUFloatType{2,3} ]
-0.7500 -0.3333  2.0000
-0.6667  5.0000 -0.1250
[ CPUFloatType{2,3} ]
 3.4028e+38
-3.4028e+38
 0.0000e+00
[ CPUFloatType{3} ]
 0.3333
 0.1429
-0.0909
[ CPUFloatType{3} ]  0.2500
-0.5000
[ CPUFloatType{2} ]
===
print(torch.div(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
z = torch.clone(i)
print(torch.div_(z, j))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.div_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
z = torch.clone(b)
print(torch.div_(z, d))
---
raises: result type Float can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.div_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.div_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
