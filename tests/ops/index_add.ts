x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([10., 20., 30., 40.])
i = torch.tensor([2, 0])
src = torch.tensor([[1., 2., 3., 4.], [5., 6., 7., 8.]])
print(torch.index_add(x, 0, i, src), torch.index_add(v, 0, torch.tensor([1, 1]), torch.tensor([5., 6.])))
src = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
y = torch.clone(x)
print(torch.index_add_(y, 1, i, src))
print(y)
print(torch.index_add(torch.tensor(5.), 0, torch.tensor([0]), torch.tensor([2.])))
print(torch.index_add(t3, 1, torch.tensor([0]), torch.ones([2, 1, 4], dtype=4)))
o = torch.zeros([0])
print(torch.index_add(v, 0, torch.tensor([1]), torch.tensor([5.]), out=o))
print(torch.index_add(v, 0, torch.tensor([1, 1]), torch.tensor([5., 6.]), alpha=2), torch.index_add(torch.to(v, 4), 0, torch.tensor([0], dtype=3), torch.tensor([5]), alpha=-1))
---
  5   7   9  11
  4   5   6   7
  9  11  13  15
[ CPUFloatType{3,4} ]  10
 31
 30
 40
[ CPUFloatType{4} ]
  2   1   3   3
  8   5   9   7
 14   9  15  11
[ CPUFloatType{3,4} ]
  2   1   3   3
  8   5   9   7
 14   9  15  11
[ CPUFloatType{3,4} ]
7
[ CPUFloatType{} ]
(1,.,.) = 
   1   2   3   4
   4   5   6   7
   8   9  10  11

(2,.,.) = 
  13  14  15  16
  16  17  18  19
  20  21  22  23
[ CPULongType{2,3,4} ]
 10
 25
 30
 40
[ CPUFloatType{4} ]
 10
 42
 30
 40
[ CPUFloatType{4} ]   5
 20
 30
 40
[ CPULongType{4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_add(x, 0, torch.tensor([3]), torch.ones([1, 4])))
---
raises: index out of range in self
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_add(x, 0, torch.tensor([1.]), torch.ones([1, 4])))
---
raises: index_add_(): Expected dtype int32/int64 for index but got: Float
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_add(x, 0, i, torch.ones([2, 3])))
---
raises: The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 0
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_add(x, 0, i, torch.ones([3, 4])))
---
raises: index_add_(): Number of indices (2) should be equal to source.size(dim): (3), for dim: 0
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_add(x, 0, i, torch.ones([2, 4], dtype=4)))
---
raises: index_add_(): self (Float) and source (Long) must have the same scalar type
