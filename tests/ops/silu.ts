x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.silu(x), torch.silu(big))
print(torch.silu(torch.to(x, 7)))
print(torch.silu(torch.to(x, 15)), torch.silu(torch.to(big, 15)))
print(torch.nan_to_num(torch.silu(special), 99., 1000., -1000.))
print(torch.silu(c))
print(torch.silu(torch.tensor(0.5)), torch.silu(torch.zeros([2, 0])))
y = torch.silu(torch.t(x))
print(y, torch.stride(y))
print(torch.silu(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.silu_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.silu(x, out=o))
print(o)
---
-0.2736  0.1405  0.5094
 0.0000  2.3104 -0.1888
[ CPUFloatType{2,3} ]  -0.0335
 -0.0719
 -0.2689
  0.0000
  0.3112
  0.7311
  3.9281
 30.0000
[ CPUFloatType{8} ]
-0.2736  0.1405  0.5094
 0.0000  2.3104 -0.1888
[ CPUDoubleType{2,3} ]
-0.2734  0.1406  0.5117
 0.0000  2.3125 -0.1885
[ CPUBFloat16Type{2,3} ]  -0.0334
 -0.0723
 -0.2695
  0.0000
  0.3105
  0.7305
  3.9375
 30.0000
[ CPUBFloat16Type{8} ]
 1000
   99
   99
[ CPUFloatType{3} ]
 0.6932
-0.2399
-0.2656
[ CPUComplexFloatType{3} ]
0.31123
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.2736  0.0000
 0.1405  2.3104
 0.5094 -0.1888
[ CPUFloatType{3,2} ] [1, 3]
 0.5094
-0.1888
[ CPUFloatType{2} ]
-0.2736  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.2736
 0.0000
[ CPUFloatType{2} ]
-0.2736  0.1405  0.5094
 0.0000  2.3104 -0.1888
[ CPUFloatType{2,3} ]
-0.2736  0.1405  0.5094
 0.0000  2.3104 -0.1888
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.silu(i))
---
raises: "silu_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.silu(torch.to(torch.abs(i), 0)))
---
raises: "silu_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.silu(b))
---
raises: "silu_cpu" not implemented for 'Bool'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.silu_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
