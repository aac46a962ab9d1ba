x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
v = torch.tensor([10., 20., 30., 40.])
i = torch.tensor([2, 0])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
print(torch.index_put(x, annotate(List[Optional[Tensor]], [i]), torch.tensor(9.)), torch.index_put(x, annotate(List[Optional[Tensor]], [None, i]), torch.tensor([7., 8.])), torch.index_put(x, annotate(List[Optional[Tensor]], [m]), torch.tensor(0.5)), torch.index_put(v, annotate(List[Optional[Tensor]], [torch.tensor([0, 0, 1])]), torch.tensor([1., 2., 3.]), True))
y = torch.clone(x)
print(torch.index_put_(y, annotate(List[Optional[Tensor]], [i, i]), torch.tensor([5., 6.])))
print(y)
y = torch.clone(v)
print(torch.index_put_(y, annotate(List[Optional[Tensor]], [torch.tensor([1, 1])]), torch.tensor([5., 6.]), True))
y = torch.clone(x)
print(torch._index_put_impl_(y, annotate(List[Optional[Tensor]], [i]), torch.tensor(1.)))
print(torch._index_put_impl_(y, [i], torch.tensor(2.)))
print(torch.index_put_(y, [i], torch.tensor(3.)))
print(torch.index_put(x, [i], torch.tensor(4.)))
y = torch.clone(x)
y[i] = torch.tensor(1.5)
print(y)
y[m] = 7.
print(y)
y[0, i] = torch.tensor([3., 4.])
print(y)
y = torch.expand(torch.zeros([1]), [3])
print(torch.index_put_(y, annotate(List[Optional[Tensor]], [i]), torch.tensor(9.)))
o = torch.zeros([0])
print(torch.index_put(x, annotate(List[Optional[Tensor]], [i]), torch.tensor(9.), out=o))
---
 9  9  9  9
 4  5  6  7
 9  9  9  9
[ CPUFloatType{3,4} ]   8   1   7   3
  8   5   7   7
  8   9   7  11
[ CPUFloatType{3,4} ]   0.5000   1.0000   2.0000   0.5000
  4.0000   5.0000   0.5000   7.0000
  0.5000   0.5000  10.0000  11.0000
[ CPUFloatType{3,4} ]  13
 23
 30
 40
[ CPUFloatType{4} ]
  6   1   2   3
  4   5   6   7
  8   9   5  11
[ CPUFloatType{3,4} ]
  6   1   2   3
  4   5   6   7
  8   9   5  11
[ CPUFloatType{3,4} ]
 10
 31
 30
 40
[ CPUFloatType{4} ]
 1  1  1  1
 4  5  6  7
 1  1  1  1
[ CPUFloatType{3,4} ]
 2  2  2  2
 4  5  6  7
 2  2  2  2
[ CPUFloatType{3,4} ]
 3  3  3  3
 4  5  6  7
 3  3  3  3
[ CPUFloatType{3,4} ]
 4  4  4  4
 4  5  6  7
 4  4  4  4
[ CPUFloatType{3,4} ]
 1.5000  1.5000  1.5000  1.5000
 4.0000  5.0000  6.0000  7.0000
 1.5000  1.5000  1.5000  1.5000
[ CPUFloatType{3,4} ]
 7.0000  1.5000  1.5000  7.0000
 4.0000  5.0000  7.0000  7.0000
 7.0000  7.0000  1.5000  1.5000
[ CPUFloatType{3,4} ]
 4.0000  1.5000  3.0000  7.0000
 4.0000  5.0000  7.0000  7.0000
 7.0000  7.0000  1.5000  1.5000
[ CPUFloatType{3,4} ]
 9
 9
 9
[ CPUFloatType{3} ]
 9  9  9  9
 4  5  6  7
 9  9  9  9
[ CPUFloatType{3,4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_put(x, annotate(List[Optional[Tensor]], [i]), torch.tensor(9)))
---
raises: Index put requires the source and destination dtypes match, got Float for the destination and Long for the source.
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_put(x, annotate(List[Optional[Tensor]], [i]), torch.zeros([3, 4])))
---
raises: shape mismatch: value tensor of shape [3, 4] cannot be broadcast to indexing result of shape [2, 4]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_put(x, annotate(List[Optional[Tensor]], [torch.tensor([5])]), torch.tensor(9.)))
---
raises: index 5 is out of bounds for dimension 0 with size 3
