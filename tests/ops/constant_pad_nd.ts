x = torch.reshape(torch.arange(6), [2, 3])
f = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.constant_pad_nd(x, [1, 2]), torch.constant_pad_nd(x, [1, 0, 0, 1], 9), torch.constant_pad_nd(f, [-1, 1], 0.5), torch.constant_pad_nd(x, [0, -1, -1, 0]), torch.constant_pad_nd(f, []), torch.constant_pad_nd(v, [1, 1], 2.7))
o = torch.zeros([0], dtype=4)
print(torch.constant_pad_nd(x, [1, 1], out=o))
---
 0  0  1  2  0  0
 0  3  4  5  0  0
[ CPULongType{2,6} ]  9  0  1  2
 9  3  4  5
 9  9  9  9
[ CPULongType{3,4} ] -2.0000  0.2500  0.5000
 0.5000 -1.0000  0.5000
[ CPUFloatType{2,3} ]  3  4
[ CPULongType{1,2} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  2
 1
 2
 3
 4
 5
 2
[ CPULongType{7} ]
 0  0  1  2  0
 0  3  4  5  0
[ CPULongType{2,5} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.constant_pad_nd(x, [1]))
---
raises: Length of pad must be even but instead it equals 1
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.constant_pad_nd(x, [-2, -2]))
---
raises: start (0) + length (-1) exceeds dimension size (1).
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.constant_pad_nd(v, [1, 1, 1, 1]))
---
raises: Length of pad should be no more than twice the number of dimensions of the input. Pad length is 4while the input has 1dimensions.
