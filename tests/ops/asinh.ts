x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.asinh(x))
print(torch.asinh(torch.to(x, 7)))
print(torch.asinh(i), torch.asinh(torch.to(i, 3)), torch.asinh(torch.to(i, 1)))
print(torch.asinh(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.asinh(b), 99.))
print(torch.nan_to_num(torch.asinh(special), 99., 1000., -1000.))
print(torch.asinh(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.asinh(c), 9)))
print(torch.view_as_real(torch.to(torch.asinh(torch.to(c, 10)), 10)))
print(torch.asinh(torch.tensor(0.5)), torch.asinh(torch.zeros([2, 0])))
y = torch.asinh(torch.t(x))
print(y, torch.stride(y))
print(torch.asinh(torch.select(x, 1, 2)), torch.stride(torch.asinh(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.asinh_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.asinh_(y)))
o = torch.zeros([0])
print(torch.asinh(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.asinh(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.asinh(i, out=o))
print(torch.arcsinh(x))
y = torch.clone(x)
print(torch.arcsinh_(y))
o = torch.zeros([0])
print(torch.arcsinh(x, out=o))
---
-1.1948  0.2475  0.6931
 0.0000  1.6472 -0.4812
[ CPUFloatType{2,3} ]
-1.1948  0.2475  0.6931
 0.0000  1.6472 -0.4812
[ CPUDoubleType{2,3} ]
-1.8184
 0.0000
 1.4436
[ CPUFloatType{3} ] -1.8184
 0.0000
 1.4436
[ CPUFloatType{3} ] -1.8184
 0.0000
 1.4436
[ CPUFloatType{3} ]
 1.8184
 0.0000
 1.4436
[ CPUFloatType{3} ]
 0.8814
 0.0000
[ CPUFloatType{2} ]
 1000.0000
-1000.0000
   99.0000
    0.0000
    0.8814
   -0.8814
    0.4812
   -1.1948
[ CPUFloatType{8} ]
-1.1953  0.2471  0.6914
 0.0000  1.6484 -0.4805
[ CPUBFloat16Type{2,3} ]
 0.9261  0.3494
-1.4492  0.1115
 1.0693 -1.1712
[ CPUFloatType{3,2} ]
 0.9261  0.3494
-1.4492  0.1115
 1.0693 -1.1712
[ CPUDoubleType{3,2} ]
0.481212
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1.1948  0.0000
 0.2475  1.6472
 0.6931 -0.4812
[ CPUFloatType{3,2} ] [1, 3]
 0.6931
-0.4812
[ CPUFloatType{2} ] [3, 1]
-1.1948  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1.1948
 0.0000
[ CPUFloatType{2} ]
 0.9261  0.3494
-1.4492  0.1115
 1.0693 -1.1712
[ CPUFloatType{3,2} ]
-1.1948  0.2475  0.6931
 0.0000  1.6472 -0.4812
[ CPUFloatType{2,3} ]
-1.1948  0.2475  0.6931
 0.0000  1.6472 -0.4812
[ CPUFloatType{2,3} ]
-1.1948  0.2475  0.6931
 0.0000  1.6472 -0.4812
[ CPUDoubleType{2,3} ]
-1.1948  0.0000
 0.2475  1.6472
 0.6931 -0.4812
[ CPUDoubleType{3,2} ]
-1.8184
 0.0000
 1.4436
[ CPUFloatType{3} ]
-1.1948  0.2475  0.6931
 0.0000  1.6472 -0.4812
[ CPUFloatType{2,3} ]
-1.1948  0.2475  0.6931
 0.0000  1.6472 -0.4812
[ CPUFloatType{2,3} ]
-1.1948  0.2475  0.6931
 0.0000  1.6472 -0.4812
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.asinh_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.asinh_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.asinh(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
