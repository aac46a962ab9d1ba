x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.deg2rad(x))
print(torch.deg2rad(torch.to(x, 7)))
print(torch.deg2rad(i), torch.deg2rad(torch.to(i, 3)), torch.deg2rad(torch.to(i, 1)))
print(torch.deg2rad(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.deg2rad(b), 99.))
print(torch.nan_to_num(torch.deg2rad(special), 99., 1000., -1000.))
print(torch.deg2rad(torch.to(x, 5)))
print(torch.deg2rad(torch.to(x, 15)))
print(torch.deg2rad(torch.tensor(0.5)), torch.deg2rad(torch.zeros([2, 0])))
y = torch.deg2rad(torch.t(x))
print(y, torch.stride(y))
print(torch.deg2rad(torch.select(x, 1, 2)), torch.stride(torch.deg2rad(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.deg2rad_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.deg2rad(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.deg2rad(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.deg2rad(i, out=o))
---
0.01 *
-2.6180  0.4363  1.3090
  0.0000  4.3633 -0.8727
[ CPUFloatType{2,3} ]
0.01 *
-2.6180  0.4363  1.3090
  0.0000  4.3633 -0.8727
[ CPUDoubleType{2,3} ]
0.01 *
-5.2360
 0.0000
 3.4907
[ CPUFloatType{3} ] 0.01 *
-5.2360
 0.0000
 3.4907
[ CPUFloatType{3} ] 0.01 *
-5.2360
 0.0000
 3.4907
[ CPUFloatType{3} ]
0.01 *
 5.2360
 0.0000
 3.4907
[ CPUFloatType{3} ]
0.01 *
 1.7453
 0.0000
[ CPUFloatType{2} ]
 1000.0000
-1000.0000
   99.0000
    0.0000
    0.0175
   -0.0175
    0.0087
   -0.0262
[ CPUFloatType{8} ]
0.01 *
-2.6184  0.4364  1.3092
  0.0000  4.3640 -0.8728
[ CPUHalfType{2,3} ]
0.01 *
-2.6123  0.4364  1.3062
  0.0000  4.3701 -0.8728
[ CPUBFloat16Type{2,3} ]
0.00872665
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
0.01 *
-2.6180  0.0000
  0.4363  4.3633
  1.3090 -0.8727
[ CPUFloatType{3,2} ] [1, 3]
0.01 *
 1.3090
-0.8727
[ CPUFloatType{2} ] [3, 1]
-0.0262  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] 0.01 *
-2.6180
 0.0000
[ CPUFloatType{2} ]
0.01 *
-2.6180  0.4363  1.3090
  0.0000  4.3633 -0.8727
[ CPUFloatType{2,3} ]
0.01 *
-2.6180  0.4363  1.3090
  0.0000  4.3633 -0.8727
[ CPUFloatType{2,3} ]
0.01 *
-2.6180  0.4363  1.3090
  0.0000  4.3633 -0.8727
[ CPUDoubleType{2,3} ]
0.01 *
-2.6180  0.0000
  0.4363  4.3633
  1.3090 -0.8727
[ CPUDoubleType{3,2} ]
0.01 *
-5.2360
 0.0000
 3.4907
[ CPUFloatType{3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.deg2rad(c), 9)))
---
raises: deg2rad is not supported for complex tensors.
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.deg2rad_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.deg2rad_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.deg2rad(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
