x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([10., 20., 30., 40.])
i = torch.tensor([2, 0])
src = torch.tensor([[1., 2., 3., 4.], [5., 6., 7., 8.]])
print(torch.index_copy(x, 0, i, src), torch.index_copy(v, 0, torch.tensor([1, 1]), torch.tensor([5., 6.])))
src = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
y = torch.clone(x)
print(torch.index_copy_(y, 1, i, src))
print(y)
print(torch.index_copy(torch.tensor(5.), 0, torch.tensor([0]), torch.tensor([2.])))
print(torch.index_copy(t3, 1, torch.tensor([0]), torch.ones([2, 1, 4], dtype=4)))
o = torch.zeros([0])
print(torch.index_copy(v, 0, torch.tensor([1]), torch.tensor([5.]), out=o))
---
 5  6  7  8
 4  5  6  7
 1  2  3  4
[ CPUFloatType{3,4} ]  10
  6
 30
 40
[ CPUFloatType{4} ]
  2   1   1   3
  4   5   3   7
  6   9   5  11
[ CPUFloatType{3,4} ]
  2   1   1   3
  4   5   3   7
  6   9   5  11
[ CPUFloatType{3,4} ]
2
[ CPUFloatType{} ]
(1,.,.) = 
   1   1   1   1
   4   5   6   7
   8   9  10  11

(2,.,.) = 
   1   1   1   1
  16  17  18  19
  20  21  22  23
[ CPULongType{2,3,4} ]
 10
  5
 30
 40
[ CPUFloatType{4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_copy(x, 0, torch.tensor([3]), torch.ones([1, 4])))
---
raises: index_copy_(): index 3 is out of bounds for dimension 0 with size 3
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_copy(x, 0, torch.tensor([1.]), torch.ones([1, 4])))
---
raises: index_copy_(): Expected a long tensor for index, but got Float
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_copy(x, 0, i, torch.ones([2, 3])))
---
raises: index_copy_(): Source/destination tensor must have same slice shapes. Destination slice shape: 4 at dimension 0 and source slice shape: 3 at dimension 0.
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_copy(x, 0, i, torch.ones([3, 4])))
---
raises: index_copy_(): Number of indices (2) should be equal to source.size(dim) (3)
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_copy(x, 0, i, torch.ones([2, 4], dtype=4)))
---
raises: index_copy_(): self and source expected to have the same dtype, but got (self) Float and (source) Long
