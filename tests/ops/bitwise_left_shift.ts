i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
print(torch.bitwise_left_shift(i, j))
print(torch.bitwise_left_shift(torch.to(i, 3), torch.to(j, 1)), torch.bitwise_left_shift(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.bitwise_left_shift(b, j))
print(torch.bitwise_left_shift(b, 2))
print(torch.bitwise_left_shift(torch.to(torch.abs(i), 0), 300))
z = torch.clone(i)
print(torch.bitwise_left_shift_(z, j))
z = torch.clone(i)
print(torch.bitwise_left_shift_(z, 2))
o = torch.zeros([3])
print(torch.bitwise_left_shift(i, j, out=o))
z = torch.clone(i)
print(torch.__ilshift__(z, torch.abs(j)))
print(torch.__ilshift__(z, 1))
o = torch.zeros([0], dtype=4)
print(torch.__lshift__(i, torch.abs(j), out=o))
print(torch.__lshift__(i, 1, out=o))
o = torch.zeros([0], dtype=4)
print(torch.bitwise_left_shift(i, torch.abs(j), out=o))
print(torch.bitwise_left_shift(i, 2, out=o))
print(torch.bitwise_left_shift(2, torch.abs(j), out=o))
print(torch.bitwise_left_shift(torch.tensor([1, -8, 8], dtype=3), torch.tensor([33, 40, -1], dtype=3)), torch.bitwise_left_shift(torch.tensor([-8, 8, 1]), torch.tensor([64, -1, 63])), torch.bitwise_left_shift(torch.tensor([1, 100], dtype=1), 8))
z = torch.clone(i)
print(torch.bitwise_left_shift_(z, 2))
print(torch.bitwise_left_shift_(z, torch.abs(j)))
print(torch.bitwise_left_shift(7, torch.abs(j)))
---
-28
-6.91753e+18
 32
[ CPULongType{3} ]
-28
-1.61061e+09
 32
[ CPUIntType{3} ]  228
  40
  32
[ CPUByteType{3} ]
  4
  0
 16
[ CPULongType{3} ]
 4
 0
 4
[ CPULongType{3} ]
 0
 0
 0
[ CPUByteType{3} ]
-28
-6.91753e+18
 32
[ CPULongType{3} ]
-28
 20
  8
[ CPULongType{3} ]
-28
-6.91753e+18
 32
[ CPUFloatType{3} ]
-28
 40
 32
[ CPULongType{3} ]
-56
 80
 64
[ CPULongType{3} ]
-28
 40
 32
[ CPULongType{3} ]
-14
 10
  4
[ CPULongType{3} ]
-28
 40
 32
[ CPULongType{3} ]
-28
 20
  8
[ CPULongType{3} ]
  8
 16
 32
[ CPULongType{3} ]
 2
-2048
 0
[ CPUIntType{3} ] -8
 0
-9.22337e+18
[ CPULongType{3} ]  0
 0
[ CPUCharType{2} ]
-28
 20
  8
[ CPULongType{3} ]
-112
 160
 128
[ CPULongType{3} ]
  28
  56
 112
[ CPULongType{3} ]
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.bitwise_left_shift(x, y))
---
raises: "lshift_cpu" not implemented for 'Float'
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.bitwise_left_shift(torch.to(x, 7), y))
---
raises: "lshift_cpu" not implemented for 'Double'
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.bitwise_left_shift(b, d))
---
raises: "lshift_cpu" not implemented for 'Bool'
===
print(torch.bitwise_left_shift(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.bitwise_left_shift(c, c), 9)))
---
raises: "lshift_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.bitwise_left_shift_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.bitwise_left_shift_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.bitwise_left_shift_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
