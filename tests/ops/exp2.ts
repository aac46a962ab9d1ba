x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.exp2(x))
print(torch.exp2(torch.to(x, 7)))
print(torch.exp2(i), torch.exp2(torch.to(i, 3)), torch.exp2(torch.to(i, 1)))
print(torch.exp2(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.exp2(b), 99.))
print(torch.nan_to_num(torch.exp2(special), 99., 1000., -1000.))
print(torch.exp2(torch.to(x, 5)))
print(torch.exp2(torch.to(x, 15)))
print(torch.exp2(torch.tensor(0.5)), torch.exp2(torch.zeros([2, 0])))
y = torch.exp2(torch.t(x))
print(y, torch.stride(y))
print(torch.exp2(torch.select(x, 1, 2)), torch.stride(torch.exp2(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.exp2_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.exp2(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.exp2(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.exp2(i, out=o))
print(torch.special_exp2(x))
o = torch.zeros([0])
print(torch.special_exp2(x, out=o))
---
 0.3536  1.1892  1.6818
 1.0000  5.6569  0.7071
[ CPUFloatType{2,3} ]
 0.3536  1.1892  1.6818
 1.0000  5.6569  0.7071
[ CPUDoubleType{2,3} ]
 0.1250
 1.0000
 4.0000
[ CPUFloatType{3} ]  0.1250
 1.0000
 4.0000
[ CPUFloatType{3} ]  0.1250
 1.0000
 4.0000
[ CPUFloatType{3} ]
 8
 1
 4
[ CPUFloatType{3} ]
 2
 1
[ CPUFloatType{2} ]
 1000.0000
    0.0000
   99.0000
    1.0000
    2.0000
    0.5000
    1.4142
    0.3536
[ CPUFloatType{8} ]
 0.3535  1.1895  1.6816
 1.0000  5.6562  0.7070
[ CPUHalfType{2,3} ]
 0.3535  1.1875  1.6797
 1.0000  5.6562  0.7070
[ CPUBFloat16Type{2,3} ]
1.41421
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.3536  1.0000
 1.1892  5.6569
 1.6818  0.7071
[ CPUFloatType{3,2} ] [1, 3]
 1.6818
 0.7071
[ CPUFloatType{2} ] [3, 1]
 0.3536  0.2500  0.7500
 1.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  0.3536
 1.0000
[ CPUFloatType{2} ]
 0.3536  1.1892  1.6818
 1.0000  5.6569  0.7071
[ CPUFloatType{2,3} ]
 0.3536  1.1892  1.6818
 1.0000  5.6569  0.7071
[ CPUFloatType{2,3} ]
 0.3536  1.1892  1.6818
 1.0000  5.6569  0.7071
[ CPUDoubleType{2,3} ]
 0.3536  1.0000
 1.1892  5.6569
 1.6818  0.7071
[ CPUDoubleType{3,2} ]
 0.1250
 1.0000
 4.0000
[ CPUFloatType{3} ]
 0.3536  1.1892  1.6818
 1.0000  5.6569  0.7071
[ CPUFloatType{2,3} ]
 0.3536  1.1892  1.6818
 1.0000  5.6569  0.7071
[ CPUFloatType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.exp2(c), 9)))
---
raises: "exp2" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.exp2(torch.to(c, 10)), 10)))
---
raises: "exp2" not implemented for 'ComplexDouble'
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.exp2_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.exp2_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.exp2(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
