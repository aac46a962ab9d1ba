x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.sinh(x))
print(torch.sinh(torch.to(x, 7)))
print(torch.sinh(i), torch.sinh(torch.to(i, 3)), torch.sinh(torch.to(i, 1)))
print(torch.sinh(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.sinh(b), 99.))
print(torch.nan_to_num(torch.sinh(special), 99., 1000., -1000.))
print(torch.sinh(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.sinh(c), 9)))
print(torch.view_as_real(torch.to(torch.sinh(torch.to(c, 10)), 10)))
print(torch.sinh(torch.tensor(0.5)), torch.sinh(torch.zeros([2, 0])))
y = torch.sinh(torch.t(x))
print(y, torch.stride(y))
print(torch.sinh(torch.select(x, 1, 2)), torch.stride(torch.sinh(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.sinh_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.sinh_(y)))
o = torch.zeros([0])
print(torch.sinh(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.sinh(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.sinh(i, out=o))
---
-2.1293  0.2526  0.8223
 0.0000  6.0502 -0.5211
[ CPUFloatType{2,3} ]
-2.1293  0.2526  0.8223
 0.0000  6.0502 -0.5211
[ CPUDoubleType{2,3} ]
-10.0179
  0.0000
  3.6269
[ CPUFloatType{3} ] -10.0179
  0.0000
  3.6269
[ CPUFloatType{3} ] -10.0179
  0.0000
  3.6269
[ CPUFloatType{3} ]
 10.0179
  0.0000
  3.6269
[ CPUFloatType{3} ]
 1.1752
 0.0000
[ CPUFloatType{2} ]
 1000.0000
-1000.0000
   99.0000
    0.0000
    1.1752
   -1.1752
    0.5211
   -2.1293
[ CPUFloatType{8} ]
-2.1250  0.2520  0.8242
 0.0000  6.0625 -0.5195
[ CPUBFloat16Type{2,3} ]
 1.0313  0.7398
-3.5141  0.9308
 0.0369 -1.1248
[ CPUFloatType{3,2} ]
 1.0313  0.7398
-3.5141  0.9308
 0.0369 -1.1248
[ CPUDoubleType{3,2} ]
0.521095
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-2.1293  0.0000
 0.2526  6.0502
 0.8223 -0.5211
[ CPUFloatType{3,2} ] [1, 3]
 0.8223
-0.5211
[ CPUFloatType{2} ] [3, 1]
-2.1293  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -2.1293
 0.0000
[ CPUFloatType{2} ]
 1.0313  0.7398
-3.5141  0.9308
 0.0369 -1.1248
[ CPUFloatType{3,2} ]
-2.1293  0.2526  0.8223
 0.0000  6.0502 -0.5211
[ CPUFloatType{2,3} ]
-2.1293  0.2526  0.8223
 0.0000  6.0502 -0.5211
[ CPUFloatType{2,3} ]
-2.1293  0.2526  0.8223
 0.0000  6.0502 -0.5211
[ CPUDoubleType{2,3} ]
-2.1293  0.0000
 0.2526  6.0502
 0.8223 -0.5211
[ CPUDoubleType{3,2} ]
-10.0179
  0.0000
  3.6269
[ CPUFloatType{3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.sinh_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.sinh_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.sinh(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
