x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
k = torch.tensor([[0, 1, 2, 0], [2, 2, 0, 1]])
src = torch.reshape(torch.arange(20, 32, dtype=6), [3, 4])
print(torch.scatter(x, 0, k, src), torch.scatter(x, 0, k, 9), torch.scatter(x, 1, torch.tensor([[3], [0], [1]]), src), torch.scatter(x, 0, k, src, reduce="add"), torch.scatter(x, 0, k, src, reduce="multiply"), torch.scatter(x, 0, k, 2, reduce="add"), torch.scatter(x, 0, k, 2., reduce="multiply"))
y = torch.clone(x)
print(torch.scatter_(y, 0, k, src))
print(torch.scatter_(y, 0, k, 1.5))
print(torch.scatter_(y, 0, k, src, reduce="add"))
print(torch.scatter_(y, 0, k, 2, reduce="multiply"))
print(torch.scatter_add_(y, 0, k, src))
print(torch.scatter_reduce_(y, 0, k, src, "amax"))
print(torch.scatter_add(x, 0, k, src), torch.scatter_add(torch.zeros([2, 3]), 1, torch.tensor([[0, 0, 0]]), torch.tensor([[1., 2., 3.]])))
print(torch.scatter_reduce(x, 0, k, src, "sum"), torch.scatter_reduce(x, 0, k, src, "prod"), torch.scatter_reduce(x, 0, k, src, "mean"), torch.scatter_reduce(x, 0, k, src, "amax"), torch.scatter_reduce(x, 0, k, src, "amin"), torch.scatter_reduce(x, 0, k, src, "sum", include_self=False), torch.scatter_reduce(x, 0, k, src, "mean", include_self=False))
print(torch.scatter(torch.tensor(5.), 0, torch.tensor(0), torch.tensor(3.)), torch.scatter(x, 0, torch.zeros([0], dtype=4), src))
o = torch.zeros([0])
print(torch.scatter(x, 0, k, src, out=o))
print(torch.scatter(x, 0, k, 9, out=o))
print(torch.scatter(x, 0, k, src, reduce="add", out=o))
print(torch.scatter(x, 0, k, 2, reduce="add", out=o))
print(torch.scatter_add(x, 0, k, src, out=o))
print(torch.scatter_reduce(x, 0, k, src, "sum", out=o))
---
 20   1  26  23
  4  21   6  27
 24  25  22  11
[ CPUFloatType{3,4} ]   9   1   9   9
  4   9   6   9
  9   9   9  11
[ CPUFloatType{3,4} ]   0   1   2  20
 24   5   6   7
  8  28  10  11
[ CPUFloatType{3,4} ]  20   1  28  26
  4  26   6  34
 32  34  32  11
[ CPUFloatType{3,4} ]    0    1   52   69
   4  105    6  189
 192  225  220   11
[ CPUFloatType{3,4} ]   2   1   4   5
  4   7   6   9
 10  11  12  11
[ CPUFloatType{3,4} ]   0   1   4   6
  4  10   6  14
 16  18  20  11
[ CPUFloatType{3,4} ]
 20   1  26  23
  4  21   6  27
 24  25  22  11
[ CPUFloatType{3,4} ]
  1.5000   1.0000   1.5000   1.5000
  4.0000   1.5000   6.0000   1.5000
  1.5000   1.5000   1.5000  11.0000
[ CPUFloatType{3,4} ]
 21.5000   1.0000  27.5000  24.5000
  4.0000  22.5000   6.0000  28.5000
 25.5000  26.5000  23.5000  11.0000
[ CPUFloatType{3,4} ]
 43   1  55  49
  4  45   6  57
 51  53  47  11
[ CPUFloatType{3,4} ]
 63   1  81  72
  4  66   6  84
 75  78  69  11
[ CPUFloatType{3,4} ]
 63   1  81  72
  4  66   6  84
 75  78  69  11
[ CPUFloatType{3,4} ]
 20   1  28  26
  4  26   6  34
 32  34  32  11
[ CPUFloatType{3,4} ]  6  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 20   1  28  26
  4  26   6  34
 32  34  32  11
[ CPUFloatType{3,4} ]    0    1   52   69
   4  105    6  189
 192  225  220   11
[ CPUFloatType{3,4} ]  10   1  14  13
  4  13   6  17
 16  17  16  11
[ CPUFloatType{3,4} ]  20   1  26  23
  4  21   6  27
 24  25  22  11
[ CPUFloatType{3,4} ]   0   1   2   3
  4   5   6   7
  8   9  10  11
[ CPUFloatType{3,4} ]  20   1  26  23
  4  21   6  27
 24  25  22  11
[ CPUFloatType{3,4} ]  20   1  26  23
  4  21   6  27
 24  25  22  11
[ CPUFloatType{3,4} ]
3
[ CPUFloatType{} ]   0   1   2   3
  4   5   6   7
  8   9  10  11
[ CPUFloatType{3,4} ]
 20   1  26  23
  4  21   6  27
 24  25  22  11
[ CPUFloatType{3,4} ]
  9   1   9   9
  4   9   6   9
  9   9   9  11
[ CPUFloatType{3,4} ]
 20   1  28  26
  4  26   6  34
 32  34  32  11
[ CPUFloatType{3,4} ]
  2   1   4   5
  4   7   6   9
 10  11  12  11
[ CPUFloatType{3,4} ]
 20   1  28  26
  4  26   6  34
 32  34  32  11
[ CPUFloatType{3,4} ]
 20   1  28  26
  4  26   6  34
 32  34  32  11
[ CPUFloatType{3,4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
src = torch.reshape(torch.arange(20, 32, dtype=6), [3, 4])
print(torch.scatter(x, 0, torch.tensor([[3]]), src))
---
raises: index 3 is out of bounds for dimension 0 with size 3
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
src = torch.reshape(torch.arange(20, 32, dtype=6), [3, 4])
print(torch.scatter(x, 0, torch.tensor([[0.]]), src))
---
raises: scatter(): Expected dtype int64 for index
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
src = torch.reshape(torch.arange(20, 32, dtype=6), [3, 4])
print(torch.scatter(x, 0, torch.tensor([0]), src))
---
raises: Index tensor must have the same number of dimensions as self tensor
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
k = torch.tensor([[0, 1, 2, 0], [2, 2, 0, 1]])
src = torch.reshape(torch.arange(20, 32, dtype=6), [3, 4])
print(torch.scatter(x, 0, k, torch.to(src, 4)))
---
raises: scatter(): Expected self.dtype to be equal to src.dtype
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
src = torch.reshape(torch.arange(20, 32, dtype=6), [3, 4])
print(torch.scatter(x, 1, torch.zeros([4, 1], dtype=4), src))
---
raises: Expected index [4, 1] to be smaller than self [3, 4] apart from dimension 1 and to be smaller size than src [3, 4]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
k = torch.tensor([[0, 1, 2, 0], [2, 2, 0, 1]])
src = torch.reshape(torch.arange(20, 32, dtype=6), [3, 4])
print(torch.scatter(x, 0, k, src, reduce="mean"))
---
raises: reduce argument must be either add or multiply.
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
k = torch.tensor([[0, 1, 2, 0], [2, 2, 0, 1]])
src = torch.reshape(torch.arange(20, 32, dtype=6), [3, 4])
print(torch.scatter_reduce(x, 0, k, src, "add"))
---
raises: reduce argument must be either sum, prod, mean, amax or amin.
