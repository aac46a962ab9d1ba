i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
print(torch.bitwise_not(i), torch.bitwise_not(torch.to(i, 3)), torch.bitwise_not(torch.to(i, 1)))
print(torch.bitwise_not(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.bitwise_not(b), 99.))
y = torch.clone(i)
print(torch.bitwise_not_(y))
---
 2
-1
-3
[ CPULongType{3} ]  2
-1
-3
[ CPUIntType{3} ]  2
-1
-3
[ CPUCharType{3} ]
 252
 255
 253
[ CPUByteType{3} ]
 0
 1
[ CPUBoolType{2} ]
 2
-1
-3
[ CPULongType{3} ]
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
print(torch.bitwise_not(x))
---
raises: "bitwise_not_cpu" not implemented for 'Float'
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
print(torch.bitwise_not(torch.to(x, 7)))
---
raises: "bitwise_not_cpu" not implemented for 'Double'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.bitwise_not(c), 9)))
---
raises: "bitwise_not_cpu" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.bitwise_not(torch.to(c, 10)), 10)))
---
raises: "bitwise_not_cpu" not implemented for 'ComplexDouble'
===
y = torch.expand(torch.tensor([0]), [3])
print(torch.bitwise_not_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
i = torch.tensor([-3, 0, 2])
o = torch.zeros([3])
print(torch.bitwise_not(i, out=o))
---
raises: Found dtype Float but expected Long
