x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.select(t3, 0, 1), torch.select(t3, -1, -1), torch.stride(torch.select(t3, 1, 0)), torch.storage_offset(torch.select(t3, 1, 2)))
print(torch.slice(x, 1, 1), torch.slice(x, 1, -2, -1), torch.slice(x, 1, 0, 3, 2), torch.slice(x, 1, 5), torch.slice(x, 0, 1, 0), torch.slice(x, 1, None, 2), torch.slice(x), torch.stride(torch.slice(x, 1, 0, 3, 2)))
print(torch.narrow(x, 1, 1, 2), torch.narrow(x, -1, -2, 1), torch.narrow(x, 0, 1, 0), torch.narrow(x, 0, torch.tensor(1), 1))
y = torch.slice(t3, 1, 1, 3)
torch.fill_(y, 0)
print(t3)
print(x[0], x[:, 1], x[-1, ::2], t3[..., 0], x[:, None], t3[1, :, -1], x[1][2])
---
 12  13  14  15
 16  17  18  19
 20  21  22  23
[ CPULongType{3,4} ]   3   7  11
 15  19  23
[ CPULongType{2,3} ] [12, 1] 8
 1  2
 4  5
[ CPULongType{2,2} ]  1
 4
[ CPULongType{2,1} ]  0  2
 3  5
[ CPULongType{2,2} ] [ CPULongType{2,0} ] [ CPULongType{0,3} ]  0  1
 3  4
[ CPULongType{2,2} ]  0  1  2
 3  4  5
[ CPULongType{2,3} ] [3, 2]
 1  2
 4  5
[ CPULongType{2,2} ]  1
 4
[ CPULongType{2,1} ] [ CPULongType{0,3} ]  3  4  5
[ CPULongType{1,3} ]
(1,.,.) = 
  0  1  2  3
  0  0  0  0
  0  0  0  0

(2,.,.) = 
  12  13  14  15
   0   0   0   0
   0   0   0   0
[ CPULongType{2,3,4} ]
 0
 1
 2
[ CPULongType{3} ]  1
 4
[ CPULongType{2} ]  3
 5
[ CPULongType{2} ]   0   0   0
 12   0   0
[ CPULongType{2,3} ] (1,.,.) = 
  0  1  2

(2,.,.) = 
  3  4  5
[ CPULongType{2,1,3} ]  15
  0
  0
[ CPULongType{3} ] 5
[ CPULongType{} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.select(x, 0, 2))
---
raises: select(): index 2 out of range for tensor of size [2, 3] at dimension 0
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.select(x, 2, 0))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
s = torch.tensor(5)
print(torch.select(s, 0, 0))
---
raises: select() cannot be applied to a 0-dim tensor.
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.slice(x, 1, 0, 3, 0))
---
raises: slice step must be positive
===
s = torch.tensor(5)
print(torch.slice(s, 0))
---
raises: slice() cannot be applied to a 0-dim tensor.
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.narrow(x, 1, 2, 2))
---
raises: start (2) + length (2) exceeds dimension size (3).
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.narrow(x, 0, torch.tensor([1]), 1))
---
raises: start must be an 0-dim integral Tensor.
