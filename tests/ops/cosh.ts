x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.cosh(x))
print(torch.cosh(torch.to(x, 7)))
print(torch.cosh(i), torch.cosh(torch.to(i, 3)), torch.cosh(torch.to(i, 1)))
print(torch.cosh(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.cosh(b), 99.))
print(torch.nan_to_num(torch.cosh(special), 99., 1000., -1000.))
print(torch.cosh(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.cosh(c), 9)))
print(torch.view_as_real(torch.to(torch.cosh(torch.to(c, 10)), 10)))
print(torch.cosh(torch.tensor(0.5)), torch.cosh(torch.zeros([2, 0])))
y = torch.cosh(torch.t(x))
print(y, torch.stride(y))
print(torch.cosh(torch.select(x, 1, 2)), torch.stride(torch.cosh(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.cosh_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.cosh_(y)))
o = torch.zeros([0])
print(torch.cosh(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.cosh(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.cosh(i, out=o))
---
 2.3524  1.0314  1.2947
 1.0000  6.1323  1.1276
[ CPUFloatType{2,3} ]
 2.3524  1.0314  1.2947
 1.0000  6.1323  1.1276
[ CPUDoubleType{2,3} ]
 10.0677
  1.0000
  3.7622
[ CPUFloatType{3} ]  10.0677
  1.0000
  3.7622
[ CPUFloatType{3} ]  10.0677
  1.0000
  3.7622
[ CPUFloatType{3} ]
 10.0677
  1.0000
  3.7622
[ CPUFloatType{3} ]
 1.5431
 1.0000
[ CPUFloatType{2} ]
 1000.0000
 1000.0000
   99.0000
    1.0000
    1.5431
    1.5431
    1.1276
    2.3524
[ CPUFloatType{8} ]
 2.3594  1.0312  1.2969
 1.0000  6.1250  1.1250
[ CPUBFloat16Type{2,3} ]
 1.3542  0.5634
 3.6452 -0.8973
 0.0798 -0.5198
[ CPUFloatType{3,2} ]
 1.3542  0.5634
 3.6452 -0.8973
 0.0798 -0.5198
[ CPUDoubleType{3,2} ]
1.12763
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 2.3524  1.0000
 1.0314  6.1323
 1.2947  1.1276
[ CPUFloatType{3,2} ] [1, 3]
 1.2947
 1.1276
[ CPUFloatType{2} ] [3, 1]
 2.3524  0.2500  0.7500
 1.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  2.3524
 1.0000
[ CPUFloatType{2} ]
 1.3542  0.5634
 3.6452 -0.8973
 0.0798 -0.5198
[ CPUFloatType{3,2} ]
 2.3524  1.0314  1.2947
 1.0000  6.1323  1.1276
[ CPUFloatType{2,3} ]
 2.3524  1.0314  1.2947
 1.0000  6.1323  1.1276
[ CPUFloatType{2,3} ]
 2.3524  1.0314  1.2947
 1.0000  6.1323  1.1276
[ CPUDoubleType{2,3} ]
 2.3524  1.0000
 1.0314  6.1323
 1.2947  1.1276
[ CPUDoubleType{3,2} ]
 10.0677
  1.0000
  3.7622
[ CPUFloatType{3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.cosh_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.cosh_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.cosh(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
