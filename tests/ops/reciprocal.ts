x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.reciprocal(x))
print(torch.reciprocal(torch.to(x, 7)))
print(torch.reciprocal(i), torch.reciprocal(torch.to(i, 3)), torch.reciprocal(torch.to(i, 1)))
print(torch.reciprocal(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.reciprocal(b), 99.))
print(torch.nan_to_num(torch.reciprocal(special), 99., 1000., -1000.))
print(torch.reciprocal(torch.to(x, 5)))
print(torch.reciprocal(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.reciprocal(c), 9)))
print(torch.view_as_real(torch.to(torch.reciprocal(torch.to(c, 10)), 10)))
print(torch.reciprocal(torch.tensor(0.5)), torch.reciprocal(torch.zeros([2, 0])))
y = torch.reciprocal(torch.t(x))
print(y, torch.stride(y))
print(torch.reciprocal(torch.select(x, 1, 2)), torch.stride(torch.reciprocal(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.reciprocal_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.reciprocal_(y)))
o = torch.zeros([0])
print(torch.reciprocal(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.reciprocal(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.reciprocal(i, out=o))
---
-0.6667  4.0000  1.3333
    inf  0.4000 -2.0000
[ CPUFloatType{2,3} ]
-0.6667  4.0000  1.3333
    inf  0.4000 -2.0000
[ CPUDoubleType{2,3} ]
-0.3333
    inf
 0.5000
[ CPUFloatType{3} ] -0.3333
    inf
 0.5000
[ CPUFloatType{3} ] -0.3333
    inf
 0.5000
[ CPUFloatType{3} ]
 0.3333
    inf
 0.5000
[ CPUFloatType{3} ]
 1.0000e+00
 3.4028e+38
[ CPUFloatType{2} ]
    0.0000
   -0.0000
   99.0000
 1000.0000
    1.0000
   -1.0000
    2.0000
   -0.6667
[ CPUFloatType{8} ]
-0.6665  4.0000  1.3330
    inf  0.3999 -2.0000
[ CPUHalfType{2,3} ]
-0.6680  4.0000  1.3359
    inf  0.4004 -2.0000
[ CPUBFloat16Type{2,3} ]
 0.8000 -0.4000
-0.4923 -0.0615
 0.2000  0.6000
[ CPUFloatType{3,2} ]
 0.8000 -0.4000
-0.4923 -0.0615
 0.2000  0.6000
[ CPUDoubleType{3,2} ]
2
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.6667     inf
 4.0000  0.4000
 1.3333 -2.0000
[ CPUFloatType{3,2} ] [1, 3]
 1.3333
-2.0000
[ CPUFloatType{2} ] [3, 1]
-0.6667  0.2500  0.7500
    inf  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.6667
    inf
[ CPUFloatType{2} ]
 0.8000 -0.4000
-0.4923 -0.0615
 0.2000  0.6000
[ CPUFloatType{3,2} ]
-0.6667  4.0000  1.3333
    inf  0.4000 -2.0000
[ CPUFloatType{2,3} ]
-0.6667  4.0000  1.3333
    inf  0.4000 -2.0000
[ CPUFloatType{2,3} ]
-0.6667  4.0000  1.3333
    inf  0.4000 -2.0000
[ CPUDoubleType{2,3} ]
-0.6667     inf
 4.0000  0.4000
 1.3333 -2.0000
[ CPUDoubleType{3,2} ]
-0.3333
    inf
 0.5000
[ CPUFloatType{3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.reciprocal_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.reciprocal_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.reciprocal(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
