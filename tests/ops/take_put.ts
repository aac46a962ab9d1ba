x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
v = torch.tensor([10., 20., 30., 40.])
e = torch.zeros([0], dtype=4)
print(torch.take(x, torch.tensor([0, 5, -1])), torch.take(x, torch.tensor([[1], [2]])), torch.take(torch.t(x), torch.tensor([1])), torch.take(x, e), torch.take(torch.tensor(5.), torch.tensor([0])))
o = torch.zeros([0])
print(torch.take(x, torch.tensor([0, 5]), out=o))
print(torch.put(x, torch.tensor([0, -1]), torch.tensor([9., 8.])), torch.put(v, torch.tensor([1, 1]), torch.tensor([1., 2.]), True))
y = torch.clone(x)
print(torch.put_(y, torch.tensor([1]), torch.tensor([5.])))
o = torch.zeros([0])
print(torch.put(x, torch.tensor([0]), torch.tensor([9.]), out=o))
print(torch.take_along_dim(x, torch.tensor([[0, 1], [2, 3], [1, 1]]), 1), torch.take_along_dim(x, torch.tensor([3, 4])), torch.take_along_dim(x, torch.tensor([[1]]), 0))
o = torch.zeros([0])
print(torch.take_along_dim(x, torch.tensor([[0], [2], [1]]), 1, out=o))
---
  0
  5
 11
[ CPUFloatType{3} ]  1
 2
[ CPUFloatType{2,1} ]  4
[ CPUFloatType{1} ] [ CPUFloatType{0} ]  5
[ CPUFloatType{1} ]
 0
 5
[ CPUFloatType{2} ]
  9   1   2   3
  4   5   6   7
  8   9  10   8
[ CPUFloatType{3,4} ]  10
 23
 30
 40
[ CPUFloatType{4} ]
  0   5   2   3
  4   5   6   7
  8   9  10  11
[ CPUFloatType{3,4} ]
  9   1   2   3
  4   5   6   7
  8   9  10  11
[ CPUFloatType{3,4} ]
 0  1
 6  7
 9  9
[ CPUFloatType{3,2} ]  3
 4
[ CPUFloatType{2} ]  4  5  6  7
[ CPUFloatType{1,4} ]
 0
 6
 9
[ CPUFloatType{3,1} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.take(x, torch.tensor([12])))
---
raises: out of range: tried to access index 12 on a tensor of 12 elements.
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.take(x, torch.tensor([1.])))
---
raises: take(): Expected a long tensor for index, but got Float
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.put(x, torch.tensor([0, 1]), torch.tensor([9.])))
---
raises: put_(): Expected source and index to have the same number of elements, but got source.numel() = 1, index.numel() = 2
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.put(x, torch.tensor([0]), torch.tensor([9])))
---
raises: put_(): self and source expected to have the same dtype, but got self.dtype = Float and source.dtype = Long
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.take_along_dim(x, torch.tensor([0]), 1))
---
raises: torch.take_along_dim(): input and indices should have the same number of dimensions, but got 2 dimensions for input, and 1 dimensions for indices
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.take_along_dim(x, torch.tensor([[0.]]), 1))
---
raises: torch.take_along_dim(): dtype of indices should be Long but got Float
