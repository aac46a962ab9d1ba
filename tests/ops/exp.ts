x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.exp(x))
print(torch.exp(torch.to(x, 7)))
print(torch.exp(i), torch.exp(torch.to(i, 3)), torch.exp(torch.to(i, 1)))
print(torch.exp(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.exp(b), 99.))
print(torch.nan_to_num(torch.exp(special), 99., 1000., -1000.))
print(torch.exp(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.exp(c), 9)))
print(torch.view_as_real(torch.to(torch.exp(torch.to(c, 10)), 10)))
print(torch.exp(torch.tensor(0.5)), torch.exp(torch.zeros([2, 0])))
y = torch.exp(torch.t(x))
print(y, torch.stride(y))
print(torch.exp(torch.select(x, 1, 2)), torch.stride(torch.exp(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.exp_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.exp_(y)))
o = torch.zeros([0])
print(torch.exp(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.exp(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.exp(i, out=o))
---
  0.2231   1.2840   2.1170
  1.0000  12.1825   0.6065
[ CPUFloatType{2,3} ]
  0.2231   1.2840   2.1170
  1.0000  12.1825   0.6065
[ CPUDoubleType{2,3} ]
 0.0498
 1.0000
 7.3891
[ CPUFloatType{3} ]  0.0498
 1.0000
 7.3891
[ CPUFloatType{3} ]  0.0498
 1.0000
 7.3891
[ CPUFloatType{3} ]
 20.0855
  1.0000
  7.3891
[ CPUFloatType{3} ]
 2.7183
 1.0000
[ CPUFloatType{2} ]
 1000.0000
    0.0000
   99.0000
    1.0000
    2.7183
    0.3679
    1.6487
    0.2231
[ CPUFloatType{8} ]
  0.2227   1.2812   2.1094
  1.0000  12.1875   0.6055
[ CPUBFloat16Type{2,3} ]
 2.3855  1.3032
 0.1311  0.0335
 0.1166 -1.6446
[ CPUFloatType{3,2} ]
 2.3855  1.3032
 0.1311  0.0335
 0.1166 -1.6446
[ CPUDoubleType{3,2} ]
1.64872
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
  0.2231   1.0000
  1.2840  12.1825
  2.1170   0.6065
[ CPUFloatType{3,2} ] [1, 3]
 2.1170
 0.6065
[ CPUFloatType{2} ] [3, 1]
 0.2231  0.2500  0.7500
 1.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  0.2231
 1.0000
[ CPUFloatType{2} ]
 2.3855  1.3032
 0.1311  0.0335
 0.1166 -1.6446
[ CPUFloatType{3,2} ]
  0.2231   1.2840   2.1170
  1.0000  12.1825   0.6065
[ CPUFloatType{2,3} ]
  0.2231   1.2840   2.1170
  1.0000  12.1825   0.6065
[ CPUFloatType{2,3} ]
  0.2231   1.2840   2.1170
  1.0000  12.1825   0.6065
[ CPUDoubleType{2,3} ]
  0.2231   1.0000
  1.2840  12.1825
  2.1170   0.6065
[ CPUDoubleType{3,2} ]
 0.0498
 1.0000
 7.3891
[ CPUFloatType{3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.exp_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.exp_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.exp(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
