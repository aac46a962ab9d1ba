x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
src = torch.tensor([[1., 2., 3., 4.], [5., 6., 7., 8.]])
print(torch.index_reduce(x, 0, i, src, "prod"), torch.index_reduce(x, 0, i, src, "mean"), torch.index_reduce(x, 0, i, src, "amax"), torch.index_reduce(x, 0, i, src, "amin"), torch.index_reduce(x, 0, torch.tensor([1, 1]), src, "mean", include_self=False), torch.index_reduce(x, 0, torch.tensor([1, 1]), src, "amax", include_self=False))
src = torch.ones([2, 4])
y = torch.clone(x)
print(torch.index_reduce_(y, 0, i, src, "amin"))
o = torch.zeros([0])
src = torch.ones([2, 4])
print(torch.index_reduce(x, 0, i, src, "amin", out=o))
---
  0   6  14  24
  4   5   6   7
  8  18  30  44
[ CPUFloatType{3,4} ]  2.5000  3.5000  4.5000  5.5000
 4.0000  5.0000  6.0000  7.0000
 4.5000  5.5000  6.5000  7.5000
[ CPUFloatType{3,4} ]   5   6   7   8
  4   5   6   7
  8   9  10  11
[ CPUFloatType{3,4} ]  0  1  2  3
 4  5  6  7
 1  2  3  4
[ CPUFloatType{3,4} ]   0   1   2   3
  3   4   5   6
  8   9  10  11
[ CPUFloatType{3,4} ]   0   1   2   3
  5   6   7   8
  8   9  10  11
[ CPUFloatType{3,4} ]
 0  1  1  1
 4  5  6  7
 1  1  1  1
[ CPUFloatType{3,4} ]
 0  1  1  1
 4  5  6  7
 1  1  1  1
[ CPUFloatType{3,4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
src = torch.ones([2, 4])
print(torch.index_reduce(x, 0, i, src, "sum"))
---
raises: index_reduce(): Expected reduce to be one of prod, mean, amax or amin but got sum.
