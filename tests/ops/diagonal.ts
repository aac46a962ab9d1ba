x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.diagonal(x), torch.diagonal(x, 1), torch.diagonal(x, -1), torch.diagonal(t3, 0, 1, 2), torch.diagonal(t3, 1, -2, -1), torch.diagonal(x, 5), torch.stride(torch.diagonal(x)))
y = torch.diagonal(x)
torch.fill_(y, 7)
print(x)
print(torch.linalg_diagonal(x), torch.linalg_diagonal(t3, offset=1, dim1=0, dim2=1))
---
 0
 4
[ CPULongType{2} ]  1
 5
[ CPULongType{2} ]  3
[ CPULongType{1} ]   0   5  10
 12  17  22
[ CPULongType{2,3} ]   1   6  11
 13  18  23
[ CPULongType{2,3} ] [ CPULongType{0} ] [4]
 7  1  2
 3  7  5
[ CPULongType{2,3} ]
 7
 7
[ CPULongType{2} ]   4  20
  5  21
  6  22
  7  23
[ CPULongType{4,2} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.diagonal(x, 0, 1, 1))
---
raises: diagonal dimensions cannot be identical 1, 1
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.diagonal(x, 0, 0, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
