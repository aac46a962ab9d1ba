x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([10., 20., 30., 40.])
print(torch.gather(x, 0, torch.tensor([[0, 1, 2, 0]])), torch.gather(x, 1, torch.tensor([[3], [0], [1]])), torch.gather(t3, -1, torch.tensor([[[1, 0]]])), torch.gather(torch.tensor(5), 0, torch.tensor([0])), torch.gather(x, 0, torch.zeros([0, 4], dtype=4)), torch.gather(v, 0, torch.tensor(2)))
o = torch.zeros([0])
print(torch.gather(x, 0, torch.tensor([[0, 1, 2, 0]]), out=o))
---
  0   5  10   3
[ CPUFloatType{1,4} ]  3
 4
 9
[ CPUFloatType{3,1} ] (1,.,.) = 
  1  0
[ CPULongType{1,1,2} ]  5
[ CPULongType{1} ] [ CPUFloatType{0,4} ] 30
[ CPUFloatType{} ]
  0   5  10   3
[ CPUFloatType{1,4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.gather(x, 0, torch.tensor([[3]])))
---
raises: index 3 is out of bounds for dimension 0 with size 3
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.gather(x, 0, torch.tensor([[-1]])))
---
raises: index -1 is out of bounds for dimension 0 with size 3
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.gather(x, 0, torch.tensor([[0.]])))
---
raises: gather(): Expected dtype int64 for index
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.gather(x, 0, torch.tensor([0])))
---
raises: Index tensor must have the same number of dimensions as input tensor
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.gather(x, 1, torch.zeros([4, 1], dtype=4)))
---
raises: Size does not match at dimension 0 expected index [4, 1] to be smaller than self [3, 4] apart from dimension 1
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.gather(x, 2, torch.tensor([[0]])))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
