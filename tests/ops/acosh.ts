x = torch.tensor([[1.5, 1.25, 3.], [1., 2.5, 10.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.acosh(x))
print(torch.acosh(torch.to(x, 7)))
print(torch.acosh(i), torch.acosh(torch.to(i, 3)), torch.acosh(torch.to(i, 1)))
print(torch.acosh(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.acosh(b), 99.))
print(torch.nan_to_num(torch.acosh(special), 99., 1000., -1000.))
print(torch.acosh(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.acosh(c), 9)))
print(torch.view_as_real(torch.to(torch.acosh(torch.to(c, 10)), 10)))
print(torch.acosh(torch.tensor(1.5)), torch.acosh(torch.zeros([2, 0])))
y = torch.acosh(torch.t(x))
print(y, torch.stride(y))
print(torch.acosh(torch.select(x, 1, 2)), torch.stride(torch.acosh(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.acosh_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.acosh_(y)))
o = torch.zeros([0])
print(torch.acosh(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.acosh(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.acosh(i, out=o))
print(torch.arccosh(x))
y = torch.clone(x)
print(torch.arccosh_(y))
o = torch.zeros([0])
print(torch.arccosh(x, out=o))
---
 0.9624  0.6931  1.7627
 0.0000  1.5668  2.9932
[ CPUFloatType{2,3} ]
 0.9624  0.6931  1.7627
 0.0000  1.5668  2.9932
[ CPUDoubleType{2,3} ]
 1.7627
 0.0000
 1.3170
[ CPUFloatType{3} ]  1.7627
 0.0000
 1.3170
[ CPUFloatType{3} ]  1.7627
 0.0000
 1.3170
[ CPUFloatType{3} ]
 1.7627
 0.0000
 1.3170
[ CPUFloatType{3} ]
  0
 99
[ CPUFloatType{2} ]
 1000
   99
   99
   99
    0
   99
   99
   99
[ CPUFloatType{8} ]
 0.9609  0.6914  1.7656
 0.0000  1.5703  3.0000
[ CPUBFloat16Type{2,3} ]
 0.7329  0.6749
 1.3288  2.9987
 1.2265 -1.2973
[ CPUFloatType{3,2} ]
 0.7329  0.6749
 1.3288  2.9987
 1.2265 -1.2973
[ CPUDoubleType{3,2} ]
0.962424
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.9624  0.0000
 0.6931  1.5668
 1.7627  2.9932
[ CPUFloatType{3,2} ] [1, 3]
 1.7627
 2.9932
[ CPUFloatType{2} ] [3, 1]
  0.9624   1.2500   3.0000
  0.0000   2.5000  10.0000
[ CPUFloatType{2,3} ]  0.9624
 0.0000
[ CPUFloatType{2} ]
 0.7329  0.6749
 1.3288  2.9987
 1.2265 -1.2973
[ CPUFloatType{3,2} ]
 0.9624  0.6931  1.7627
 0.0000  1.5668  2.9932
[ CPUFloatType{2,3} ]
 0.9624  0.6931  1.7627
 0.0000  1.5668  2.9932
[ CPUFloatType{2,3} ]
 0.9624  0.6931  1.7627
 0.0000  1.5668  2.9932
[ CPUDoubleType{2,3} ]
 0.9624  0.0000
 0.6931  1.5668
 1.7627  2.9932
[ CPUDoubleType{3,2} ]
 1.7627
 0.0000
 1.3170
[ CPUFloatType{3} ]
 0.9624  0.6931  1.7627
 0.0000  1.5668  2.9932
[ CPUFloatType{2,3} ]
 0.9624  0.6931  1.7627
 0.0000  1.5668  2.9932
[ CPUFloatType{2,3} ]
 0.9624  0.6931  1.7627
 0.0000  1.5668  2.9932
[ CPUFloatType{2,3} ]
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.acosh_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.acosh_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 1.25, 3.], [1., 2.5, 10.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.acosh(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
