x = torch.reshape(torch.arange(6), [2, 3])
f = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v = torch.tensor([1, 2, 3, 4, 5])
s = torch.tensor(5)
print(torch.stack([x, x]), torch.stack([x, x], 1), torch.stack([x, x], -1), torch.stack([s, s]), torch.stack([v, torch.to(v, 6)], 0), torch._stack([x, x], 1))
print(torch.stack([x, f]))
o = torch.zeros([0], dtype=4)
print(torch.stack([x, x], out=o))
print(torch._stack([x, x], 1, out=o))
print(torch.hstack([x, x]), torch.hstack([v, s]), torch.vstack([v, v]), torch.vstack([x, x]), torch.row_stack([s, s]), torch.dstack([x, x]), torch.dstack([v, v]))
o = torch.zeros([0], dtype=4)
print(torch.hstack([x, x], out=o))
print(torch.vstack([x, x], out=o))
print(torch.row_stack([x, x], out=o))
print(torch.dstack([x, x], out=o))
---
(1,.,.) = 
  0  1  2
  3  4  5

(2,.,.) = 
  0  1  2
  3  4  5
[ CPULongType{2,2,3} ] (1,.,.) = 
  0  1  2
  0  1  2

(2,.,.) = 
  3  4  5
  3  4  5
[ CPULongType{2,2,3} ] (1,.,.) = 
  0  0
  1  1
  2  2

(2,.,.) = 
  3  3
  4  4
  5  5
[ CPULongType{2,3,2} ]  5
 5
[ CPULongType{2} ]  1  2  3  4  5
 1  2  3  4  5
[ CPUFloatType{2,5} ] (1,.,.) = 
  0  1  2
  0  1  2

(2,.,.) = 
  3  4  5
  3  4  5
[ CPULongType{2,2,3} ]
(1,.,.) = 
  0  1  2
  3  4  5

(2,.,.) = 
  1.5000 -2.0000  0.2500
  4.0000  0.5000 -1.0000
[ CPUFloatType{2,2,3} ]
(1,.,.) = 
  0  1  2
  3  4  5

(2,.,.) = 
  0  1  2
  3  4  5
[ CPULongType{2,2,3} ]
(1,.,.) = 
  0  1  2
  0  1  2

(2,.,.) = 
  3  4  5
  3  4  5
[ CPULongType{2,2,3} ]
 0  1  2  0  1  2
 3  4  5  3  4  5
[ CPULongType{2,6} ]  1
 2
 3
 4
 5
 5
[ CPULongType{6} ]  1  2  3  4  5
 1  2  3  4  5
[ CPULongType{2,5} ]  0  1  2
 3  4  5
 0  1  2
 3  4  5
[ CPULongType{4,3} ]  5
 5
[ CPULongType{2,1} ] (1,.,.) = 
  0  0
  1  1
  2  2

(2,.,.) = 
  3  3
  4  4
  5  5
[ CPULongType{2,3,2} ] (1,.,.) = 
  1  1
  2  2
  3  3
  4  4
  5  5
[ CPULongType{1,5,2} ]
 0  1  2  0  1  2
 3  4  5  3  4  5
[ CPULongType{2,6} ]
 0  1  2
 3  4  5
 0  1  2
 3  4  5
[ CPULongType{4,3} ]
 0  1  2
 3  4  5
 0  1  2
 3  4  5
[ CPULongType{4,3} ]
(1,.,.) = 
  0  0
  1  1
  2  2

(2,.,.) = 
  3  3
  4  4
  5  5
[ CPULongType{2,3,2} ]
===
v = torch.tensor([1, 2, 3, 4, 5])
s = torch.tensor(5)
print(torch.stack([v, s]))
---
raises: stack expects each tensor to be equal size, but got [5] at entry 0 and [] at entry 1
===
print(torch.stack(annotate(List[Tensor], [])))
---
raises: stack expects a non-empty TensorList
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.stack([x, x], 3))
---
raises: Dimension out of range (expected to be in range of [-3, 2], but got 3)
===
x = torch.reshape(torch.arange(6), [2, 3])
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.hstack([x, v]))
---
raises: Tensors must have same number of dimensions: got 2 and 1
