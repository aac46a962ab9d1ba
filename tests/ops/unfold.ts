x = torch.reshape(torch.arange(6), [2, 3])
s = torch.tensor(5)
print(torch.unfold(torch.arange(7), 0, 3, 2), torch.unfold(x, 1, 2, 1), torch.unfold(x, -1, 3, 1), torch.unfold(s, 0, 1, 1), torch.stride(torch.unfold(x, 1, 2, 1)))
---
 0  1  2
 2  3  4
 4  5  6
[ CPULongType{3,3} ] (1,.,.) = 
  0  1
  1  2

(2,.,.) = 
  3  4
  4  5
[ CPULongType{2,2,2} ] (1,.,.) = 
  0  1  2

(2,.,.) = 
  3  4  5
[ CPULongType{2,1,3} ]  5
[ CPULongType{1} ] [3, 1, 1]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.unfold(x, 1, 4, 1))
---
raises: maximum size for tensor at dimension 1 is 3 but size is 4
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.unfold(x, 1, 2, 0))
---
raises: step is 0 but must be > 0
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.unfold(x, 2, 2, 1))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
