x = torch.reshape(torch.arange(6), [2, 3])
y = torch.as_strided(x, [2, 2], [1, 2])
print(y)
print(torch.as_strided(x, [3], [2], 1), torch.as_strided(x, [2, 2], [0, 1]), torch.as_strided(x, [], []), torch.as_strided(x, [0], [1]))
y = torch.clone(x)
print(torch.as_strided_(y, [3, 2], [1, 3]))
print(y)
y = torch.as_strided(x, [2], [3])
torch.zero_(y)
print(x)
---
 0  2
 1  3
[ CPULongType{2,2} ]
 1
 3
 5
[ CPULongType{3} ]  0  1
 0  1
[ CPULongType{2,2} ] 0
[ CPULongType{} ] [ CPULongType{0} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ]
 0  1  2
 0  4  5
[ CPULongType{2,3} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.as_strided(x, [2], [1, 1]))
---
raises: mismatch in length of strides and shape
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.as_strided(x, [2], [1], -1))
---
raises: Tensor: invalid storage offset -1
