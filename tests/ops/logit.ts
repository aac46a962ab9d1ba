x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.logit(x, 0.1), torch.logit(big, 0.1))
print(torch.logit(torch.to(x, 7), 0.1))
print(torch.logit(torch.to(x, 15), 0.1), torch.logit(torch.to(big, 15), 0.1))
print(torch.logit(i, 0.1))
print(torch.logit(torch.to(torch.abs(i), 0), 0.1))
print(torch.logit(b, 0.1))
print(torch.nan_to_num(torch.logit(special, 0.1), 99., 1000., -1000.))
print(torch.logit(torch.tensor(0.5), 0.1), torch.logit(torch.zeros([2, 0]), 0.1))
y = torch.logit(torch.t(x), 0.1)
print(y, torch.stride(y))
print(torch.logit(torch.select(x, 1, 2), 0.1))
y = torch.clone(x)
z = torch.logit_(torch.select(y, 1, 0), 0.1)
print(y, z)
o = torch.zeros([0])
print(torch.logit(x, 0.1, out=o))
print(o)
print(torch.logit(x, 1e-6), torch.logit(big, 1e-6))
print(torch.logit(torch.to(x, 7), 1e-6))
print(torch.logit(torch.to(x, 15), 1e-6), torch.logit(torch.to(big, 15), 1e-6))
y = torch.clone(x)
z = torch.logit_(torch.select(y, 1, 0), 1e-6)
print(y, z)
o = torch.zeros([0])
print(torch.logit(x, 1e-6, out=o))
print(o)
u = torch.tensor([0.2, 0.5, 0.9])
print(torch.logit(u), torch.special_logit(u), torch.special_logit(u, 0.3), torch.logit(torch.tensor([0, 1]), 0.25))
u = torch.tensor([0.2, 0.5, 0.9])
o = torch.zeros([0])
print(torch.special_logit(u, 0.3, out=o))
---
-2.1972 -1.0986  1.0986
-2.1972  2.1972 -2.1972
[ CPUFloatType{2,3} ] -2.1972
-2.1972
-2.1972
-2.1972
 0.0000
 2.1972
 2.1972
 2.1972
[ CPUFloatType{8} ]
-2.1972 -1.0986  1.0986
-2.1972  2.1972 -2.1972
[ CPUDoubleType{2,3} ]
-2.1875 -1.0938  1.1016
-2.1875  2.1875 -2.1875
[ CPUBFloat16Type{2,3} ] -2.1875
-2.1875
-2.1875
-2.1875
 0.0000
 2.1875
 2.1875
 2.1875
[ CPUBFloat16Type{8} ]
-2.1972
-2.1972
 2.1972
[ CPUFloatType{3} ]
 2.1972
-2.1972
 2.1972
[ CPUFloatType{3} ]
 2.1972
-2.1972
[ CPUFloatType{2} ]
  2.1972
 -2.1972
 99.0000
[ CPUFloatType{3} ]
0
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-2.1972 -2.1972
-1.0986  2.1972
 1.0986 -2.1972
[ CPUFloatType{3,2} ] [1, 3]
 1.0986
-2.1972
[ CPUFloatType{2} ]
-2.1972  0.2500  0.7500
-2.1972  2.5000 -0.5000
[ CPUFloatType{2,3} ] -2.1972
-2.1972
[ CPUFloatType{2} ]
-2.1972 -1.0986  1.0986
-2.1972  2.1972 -2.1972
[ CPUFloatType{2,3} ]
-2.1972 -1.0986  1.0986
-2.1972  2.1972 -2.1972
[ CPUFloatType{2,3} ]
-13.8155  -1.0986   1.0986
-13.8155  13.8023 -13.8155
[ CPUFloatType{2,3} ] -13.8155
-13.8155
-13.8155
-13.8155
  0.0000
 13.8023
 13.8023
 13.8023
[ CPUFloatType{8} ]
-13.8155  -1.0986   1.0986
-13.8155  13.8155 -13.8155
[ CPUDoubleType{2,3} ]
-13.8125  -1.0938   1.1016
-13.8125      inf -13.8125
[ CPUBFloat16Type{2,3} ] -13.8125
-13.8125
-13.8125
-13.8125
  0.0000
     inf
     inf
     inf
[ CPUBFloat16Type{8} ]
-13.8155   0.2500   0.7500
-13.8155   2.5000  -0.5000
[ CPUFloatType{2,3} ] -13.8155
-13.8155
[ CPUFloatType{2} ]
-13.8155  -1.0986   1.0986
-13.8155  13.8023 -13.8155
[ CPUFloatType{2,3} ]
-13.8155  -1.0986   1.0986
-13.8155  13.8023 -13.8155
[ CPUFloatType{2,3} ]
-1.3863
 0.0000
 2.1972
[ CPUFloatType{3} ] -1.3863
 0.0000
 2.1972
[ CPUFloatType{3} ] -0.8473
 0.0000
 0.8473
[ CPUFloatType{3} ] -1.0986
 1.0986
[ CPUFloatType{2} ]
-0.8473
 0.0000
 0.8473
[ CPUFloatType{3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.logit(c, 0.1))
---
raises: "logit_cpu" not implemented for 'ComplexFloat'
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.logit_(y, 0.1))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.logit_(y, 0.1))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
