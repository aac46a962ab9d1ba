i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.bitwise_xor(i, j))
print(torch.bitwise_xor(torch.to(i, 3), torch.to(j, 1)), torch.bitwise_xor(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.bitwise_xor(b, d))
print(torch.bitwise_xor(b, j))
print(torch.bitwise_xor(b, 2))
print(torch.bitwise_xor(torch.to(torch.abs(i), 0), 300))
z = torch.clone(i)
print(torch.bitwise_xor_(z, j))
z = torch.clone(b)
print(torch.bitwise_xor_(z, d))
z = torch.clone(i)
print(torch.bitwise_xor_(z, 2))
o = torch.zeros([3])
print(torch.bitwise_xor(i, j, out=o))
print(torch.__xor__(i, j), torch.__xor__(i, 6), torch.__xor__(b, d))
z = torch.clone(i)
print(torch.__ixor__(z, j))
print(torch.__ixor__(z, 12))
print(torch.bitwise_xor(3, i))
o = torch.zeros([0], dtype=4)
print(torch.bitwise_xor(i, j, out=o))
print(torch.bitwise_xor(i, 6, out=o))
print(torch.bitwise_xor(6, i, out=o))
---
-5
-8
 6
[ CPULongType{3} ]
-5
-8
 6
[ CPUIntType{3} ]  251
   6
   6
[ CPUByteType{3} ]
 1
 0
 0
[ CPUBoolType{3} ]
 3
-3
 5
[ CPULongType{3} ]
 3
 2
 3
[ CPULongType{3} ]
 43
 41
 46
[ CPUByteType{3} ]
-5
-8
 6
[ CPULongType{3} ]
 1
 0
 0
[ CPUBoolType{3} ]
-5
 7
 0
[ CPULongType{3} ]
-5
-8
 6
[ CPUFloatType{3} ]
-5
-8
 6
[ CPULongType{3} ] -1
 3
 4
[ CPULongType{3} ]  1
 0
 0
[ CPUBoolType{3} ]
-5
-8
 6
[ CPULongType{3} ]
 -9
-12
 10
[ CPULongType{3} ]
-6
 6
 1
[ CPULongType{3} ]
-5
-8
 6
[ CPULongType{3} ]
-1
 3
 4
[ CPULongType{3} ]
-1
 3
 4
[ CPULongType{3} ]
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.bitwise_xor(x, y))
---
raises: "bitwise_xor_cpu" not implemented for 'Float'
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.bitwise_xor(torch.to(x, 7), y))
---
raises: "bitwise_xor_cpu" not implemented for 'Double'
===
print(torch.bitwise_xor(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.bitwise_xor(c, c), 9)))
---
raises: "bitwise_xor_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.bitwise_xor_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.bitwise_xor_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.bitwise_xor_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.bitwise_xor_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
