x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.atan2(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.atan2(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.atan2(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.atan2(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.atan2(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.atan2(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.atan2(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.atan2(zero, zero), 99., 1000., -1000.))
print(torch.atan2(torch.zeros([2, 0]), torch.zeros([1])), torch.atan2(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.atan2(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.atan2(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.atan2(special, special), 99., 1000., -1000.))
z = torch.atan2(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.atan2(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.atan2(torch.reshape(y, [3, 2]), torch.t(x))))
z = torch.clone(x)
print(torch.nan_to_num(torch.atan2_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.atan2_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.atan2_(z, z), 99., 1000., -1000.))
z = torch.clone(row)
print(torch.nan_to_num(torch.atan2_(z, i), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.atan2(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.atan2(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.atan2(i, j, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(torch.arctan2(x, y), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.arctan2_(z, y), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.arctan2(x, y, out=o), 99., 1000., -1000.))
---
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUDoubleType{2,3} ]
-0.6435  2.8966  1.4056
 0.7854  1.9513 -0.7854
[ CPUFloatType{2,3} ]
 0.7854  2.0344  1.3258
-0.4636 -2.3562 -1.1071
 0.2450  2.6779  0.7854
[ CPUFloatType{3,3} ]
-1.2925
 2.1112
 0.4636
[ CPUFloatType{3} ]
-1.2925
 2.1112
 0.4636
[ CPUFloatType{3} ]  1.5628
 1.0304
 0.4636
[ CPUFloatType{3} ]
-1.2925
 1.7682
 1.3258
[ CPUFloatType{3} ]
 1.5708
 0.0000
 0.7854
[ CPUFloatType{3} ]
 0.4636
 3.1416
 0.2450
[ CPUFloatType{3} ]
-0.6445  2.8125  1.1094
 2.5469  1.3750 -0.1245
[ CPUBFloat16Type{2,3} ] -0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-0.5404  0.0997  0.8761
 0.6747  0.7854 -0.1974
[ CPUFloatType{2,3} ]  2.1112  1.4711  0.6947
 0.8961  0.7854  1.7682
[ CPUFloatType{2,3} ] -1.2278
 1.1071
 0.6747
[ CPUFloatType{3} ] 0.785398
[ CPUFloatType{} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
  1.5708
 -1.5708
 99.0000
  0.7854
  0.0000
[ CPUFloatType{5} ]   0.0000
  3.1416
 99.0000
  0.7854
  1.5708
[ CPUFloatType{5} ]   0.7854
 -2.3562
 99.0000
  0.7854
  0.0000
[ CPUFloatType{5} ]
-0.6435  2.5536
 2.8198  1.3734
 1.1071 -0.1244
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 0.7854  1.9513 -0.7854
[ CPUFloatType{2,3} ]
-2.3562  0.7854  0.7854
 0.7854  0.7854 -2.3562
[ CPUFloatType{2,3} ]
 2.8633
-0.1974
 0.2450
[ CPUFloatType{3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUDoubleType{2,3} ]
-0.6435  2.5536
 2.8198  1.3734
 1.1071 -0.1244
[ CPUDoubleType{3,2} ]
-1.2925
 2.1112
 0.4636
[ CPUFloatType{3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
-0.6435  2.8198  1.1071
 2.5536  1.3734 -0.1244
[ CPUFloatType{2,3} ]
===
print(torch.atan2(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.atan2(c, c), 9)))
---
raises: "atan2_cpu" not implemented for 'ComplexFloat'
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
z = torch.clone(i)
print(torch.atan2_(z, j))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.atan2_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
z = torch.clone(b)
print(torch.atan2_(z, d))
---
raises: result type Float can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.atan2_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.atan2_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
