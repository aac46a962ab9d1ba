x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.sin(x))
print(torch.sin(torch.to(x, 7)))
print(torch.sin(i), torch.sin(torch.to(i, 3)), torch.sin(torch.to(i, 1)))
print(torch.sin(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.sin(b), 99.))
print(torch.nan_to_num(torch.sin(special), 99., 1000., -1000.))
print(torch.sin(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.sin(c), 9)))
print(torch.view_as_real(torch.to(torch.sin(torch.to(c, 10)), 10)))
print(torch.sin(torch.tensor(0.5)), torch.sin(torch.zeros([2, 0])))
y = torch.sin(torch.t(x))
print(y, torch.stride(y))
print(torch.sin(torch.select(x, 1, 2)), torch.stride(torch.sin(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.sin_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.sin_(y)))
o = torch.zeros([0])
print(torch.sin(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.sin(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.sin(i, out=o))
---
-0.9975  0.2474  0.6816
 0.0000  0.5985 -0.4794
[ CPUFloatType{2,3} ]
-0.9975  0.2474  0.6816
 0.0000  0.5985 -0.4794
[ CPUDoubleType{2,3} ]
-0.1411
 0.0000
 0.9093
[ CPUFloatType{3} ] -0.1411
 0.0000
 0.9093
[ CPUFloatType{3} ] -0.1411
 0.0000
 0.9093
[ CPUFloatType{3} ]
 0.1411
 0.0000
 0.9093
[ CPUFloatType{3} ]
 0.8415
 0.0000
[ CPUFloatType{2} ]
 99.0000
 99.0000
 99.0000
  0.0000
  0.8415
 -0.8415
  0.4794
 -0.9975
[ CPUFloatType{8} ]
-0.9961  0.2471  0.6797
 0.0000  0.5977 -0.4785
[ CPUBFloat16Type{2,3} ]
 0.9489  0.2815
-0.9379 -0.1051
 1.1278 -1.8686
[ CPUFloatType{3,2} ]
 0.9489  0.2815
-0.9379 -0.1051
 1.1278 -1.8686
[ CPUDoubleType{3,2} ]
0.479426
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.9975  0.0000
 0.2474  0.5985
 0.6816 -0.4794
[ CPUFloatType{3,2} ] [1, 3]
 0.6816
-0.4794
[ CPUFloatType{2} ] [3, 1]
-0.9975  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.9975
 0.0000
[ CPUFloatType{2} ]
 0.9489  0.2815
-0.9379 -0.1051
 1.1278 -1.8686
[ CPUFloatType{3,2} ]
-0.9975  0.2474  0.6816
 0.0000  0.5985 -0.4794
[ CPUFloatType{2,3} ]
-0.9975  0.2474  0.6816
 0.0000  0.5985 -0.4794
[ CPUFloatType{2,3} ]
-0.9975  0.2474  0.6816
 0.0000  0.5985 -0.4794
[ CPUDoubleType{2,3} ]
-0.9975  0.0000
 0.2474  0.5985
 0.6816 -0.4794
[ CPUDoubleType{3,2} ]
-0.1411
 0.0000
 0.9093
[ CPUFloatType{3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.sin_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.sin_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.sin(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
