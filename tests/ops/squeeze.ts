x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
one = torch.reshape(torch.arange(3), [1, 3, 1])
s = torch.tensor(5)
print(torch.squeeze(one), torch.squeeze(one, 0), torch.squeeze(one, 1), torch.squeeze(one, -1), torch.squeeze(s), torch.squeeze(s, 0), torch.stride(torch.squeeze(one, -1)))
y = torch.clone(one)
print(torch.squeeze_(y, 0))
print(torch.squeeze_(y))
print(torch.unsqueeze_(y, -1), torch.size(y))
print(torch.unsqueeze(x, 0), torch.unsqueeze(x, -1), torch.unsqueeze(s, 0), torch.stride(torch.unsqueeze(x, 1)), torch.stride(torch.unsqueeze(torch.t(x), -1)))
---
 0
 1
 2
[ CPULongType{3} ]  0
 1
 2
[ CPULongType{3,1} ] (1,.,.) = 
  0
  1
  2
[ CPULongType{1,3,1} ]  0  1  2
[ CPULongType{1,3} ] 5
[ CPULongType{} ] 5
[ CPULongType{} ] [3, 1]
 0
 1
 2
[ CPULongType{3,1} ]
 0
 1
 2
[ CPULongType{3} ]
 0
 1
 2
[ CPULongType{3,1} ] [3, 1]
(1,.,.) = 
  1.5000 -2.0000  0.2500
  4.0000  0.5000 -1.0000
[ CPUFloatType{1,2,3} ] (1,.,.) = 
  1.5000
 -2.0000
  0.2500

(2,.,.) = 
  4.0000
  0.5000
 -1.0000
[ CPUFloatType{2,3,1} ]  5
[ CPULongType{1} ] [3, 3, 1] [1, 3, 1]
===
one = torch.reshape(torch.arange(3), [1, 3, 1])
print(torch.squeeze(one, 3))
---
raises: Dimension out of range (expected to be in range of [-3, 2], but got 3)
