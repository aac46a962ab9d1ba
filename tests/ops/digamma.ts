x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.digamma(x))
print(torch.digamma(torch.to(x, 7)))
print(torch.digamma(i), torch.digamma(torch.to(i, 3)), torch.digamma(torch.to(i, 1)))
print(torch.digamma(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.digamma(b), 99.))
print(torch.nan_to_num(torch.digamma(special), 99., 1000., -1000.))
print(torch.digamma(torch.to(x, 15)))
print(torch.digamma(torch.tensor(0.5)), torch.digamma(torch.zeros([2, 0])))
y = torch.digamma(torch.t(x))
print(y, torch.stride(y))
print(torch.digamma(torch.select(x, 1, 2)), torch.stride(torch.digamma(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.digamma_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.digamma(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.digamma(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.digamma(i, out=o))
print(torch.special_digamma(x))
o = torch.zeros([0])
print(torch.special_digamma(x, out=o))
print(torch.special_psi(x))
o = torch.zeros([0])
print(torch.special_psi(x, out=o))
---
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUFloatType{2,3} ]
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUDoubleType{2,3} ]
 0.9228
-0.5772
 0.4228
[ CPUFloatType{3} ]  0.9228
-0.5772
 0.4228
[ CPUFloatType{3} ]  0.9228
-0.5772
 0.4228
[ CPUFloatType{3} ]
 0.9228
-0.5772
 0.4228
[ CPUFloatType{3} ]
-0.5772
-340282346638528859811704183484516925440.0000
[ CPUFloatType{2} ]
 1000.0000
   99.0000
   99.0000
-1000.0000
   -0.5772
   99.0000
   -1.9635
    0.7032
[ CPUFloatType{8} ]
 0.0364 -4.2188 -1.0859
-1.9609  0.7031 -0.5781
[ CPUBFloat16Type{2,3} ]
-1.96351
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.0365 -1.9635
-4.2275  0.7032
-1.0859 -0.5772
[ CPUFloatType{3,2} ] [1, 3]
-1.0859
-0.5772
[ CPUFloatType{2} ] [3, 1]
 0.0365  0.2500  0.7500
-1.9635  2.5000  1.0000
[ CPUFloatType{2,3} ] 0.01 *
 3.6490
-196.3511
[ CPUFloatType{2} ]
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUFloatType{2,3} ]
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUFloatType{2,3} ]
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUDoubleType{2,3} ]
 0.0365 -1.9635
-4.2275  0.7032
-1.0859 -0.5772
[ CPUDoubleType{3,2} ]
 0.9228
-0.5772
 0.4228
[ CPUFloatType{3} ]
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUFloatType{2,3} ]
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUFloatType{2,3} ]
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUFloatType{2,3} ]
 0.0365 -4.2275 -1.0859
-1.9635  0.7032 -0.5772
[ CPUFloatType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.digamma(c), 9)))
---
raises: "digamma" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.digamma(torch.to(c, 10)), 10)))
---
raises: "digamma" not implemented for 'ComplexDouble'
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.digamma_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.digamma_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.digamma(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
