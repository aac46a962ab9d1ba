x = torch.reshape(torch.arange(6), [2, 3])
s = torch.tensor(5)
one = torch.reshape(torch.arange(3), [1, 3, 1])
y = torch.expand(one, [2, 3, 4])
print(y, torch.stride(y))
y = torch.expand(one, [5, -1, -1, -1])
print(torch.size(y), torch.stride(y))
print(torch.expand(s, [2, 2]), torch.stride(torch.expand(s, [2, 2])), torch.expand_as(torch.tensor([1, 2, 3]), x), torch.broadcast_to(torch.tensor([1, 2, 3]), [2, 3]), torch.expand(torch.zeros([1]), [0]))
a, b = torch.broadcast_tensors([torch.tensor([1, 2, 3]), torch.tensor([[10], [20]])])
print(a, b)
---
(1,.,.) = 
  0  0  0  0
  1  1  1  1
  2  2  2  2

(2,.,.) = 
  0  0  0  0
  1  1  1  1
  2  2  2  2
[ CPULongType{2,3,4} ] [0, 1, 0]
[5, 1, 3, 1] [0, 3, 1, 1]
 5  5
 5  5
[ CPULongType{2,2} ] [0, 0]  1  2  3
 1  2  3
[ CPULongType{2,3} ]  1  2  3
 1  2  3
[ CPULongType{2,3} ] [ CPUFloatType{0} ]
 1  2  3
 1  2  3
[ CPULongType{2,3} ]  10  10  10
 20  20  20
[ CPULongType{2,3} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.expand(x, [-1, 2, 3]))
---
raises: The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension 0
===
print(torch.broadcast_tensors([torch.zeros([2]), torch.zeros([3])]))
---
raises: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
