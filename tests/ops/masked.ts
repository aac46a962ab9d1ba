x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([10., 20., 30., 40.])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
print(torch.masked_fill(x, m, 9), torch.masked_fill(x, m, torch.tensor(0.5)), torch.masked_fill(t3, torch.tensor([True, False, False, True]), -1.7), torch.masked_fill(torch.tensor([[1], [2]]), torch.tensor([[True, False]]), 7), torch.masked_fill(x, torch.to(m, 0), 1))
y = torch.clone(x)
print(torch.masked_fill_(y, m, 9))
print(torch.masked_fill_(y, m, torch.tensor(1)))
y[m] = 3
print(y)
print(torch.masked_fill(x, torch.tensor([1., 0., 1., 0.]), 1))
print(torch.masked_fill(torch.to(x, 4), m, torch.tensor(1.5)))
o = torch.zeros([0])
print(torch.masked_fill(x, m, 9, out=o))
print(torch.masked_fill(x, m, torch.tensor(1.), out=o))
print(torch.masked_select(x, m), torch.masked_select(v, torch.tensor([True, False, True, False])), torch.masked_select(torch.tensor(5.), torch.tensor([True, False])), torch.masked_select(t3, torch.tensor([[True], [False], [True]])))
o = torch.zeros([0])
print(torch.masked_select(x, m, out=o))
print(torch.masked_scatter(x, m, torch.reshape(torch.arange(50., 62.), [3, 4])), torch.masked_scatter(v, torch.tensor(True), torch.tensor([1., 2., 3., 4.])))
y = torch.clone(x)
print(torch.masked_scatter_(y, m, torch.arange(50., 62.)))
o = torch.zeros([0])
print(torch.masked_scatter(x, m, torch.arange(50., 62.), out=o))
---
  9   1   2   9
  4   5   9   7
  9   9  10  11
[ CPUFloatType{3,4} ]   0.5000   1.0000   2.0000   0.5000
  4.0000   5.0000   0.5000   7.0000
  0.5000   0.5000  10.0000  11.0000
[ CPUFloatType{3,4} ] (1,.,.) = 
  -1   1   2  -1
  -1   5   6  -1
  -1   9  10  -1

(2,.,.) = 
  -1  13  14  -1
  -1  17  18  -1
  -1  21  22  -1
[ CPULongType{2,3,4} ]  7  1
 7  2
[ CPULongType{2,2} ]   1   1   2   1
  4   5   1   7
  1   1  10  11
[ CPUFloatType{3,4} ]
  9   1   2   9
  4   5   9   7
  9   9  10  11
[ CPUFloatType{3,4} ]
  1   1   2   1
  4   5   1   7
  1   1  10  11
[ CPUFloatType{3,4} ]
  3   1   2   3
  4   5   3   7
  3   3  10  11
[ CPUFloatType{3,4} ]
  0   1   2   3
  4   5   6   7
  8   9  10  11
[ CPUFloatType{3,4} ]
  1   1   2   1
  4   5   1   7
  1   1  10  11
[ CPULongType{3,4} ]
  9   1   2   9
  4   5   9   7
  9   9  10  11
[ CPUFloatType{3,4} ]
  1   1   2   1
  4   5   1   7
  1   1  10  11
[ CPUFloatType{3,4} ]
 0
 3
 6
 8
 9
[ CPUFloatType{5} ]  10
 30
[ CPUFloatType{2} ]  5
[ CPUFloatType{1} ]   0
  1
  2
  3
  8
  9
 10
 11
 12
 13
 14
 15
 20
 21
 22
 23
[ CPULongType{16} ]
 0
 3
 6
 8
 9
[ CPUFloatType{5} ]
 50   1   2  51
  4   5  52   7
 53  54  10  11
[ CPUFloatType{3,4} ]  1
 2
 3
 4
[ CPUFloatType{4} ]
 50   1   2  51
  4   5  52   7
 53  54  10  11
[ CPUFloatType{3,4} ]
 50   1   2  51
  4   5  52   7
 53  54  10  11
[ CPUFloatType{3,4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
print(torch.masked_fill(x, m, torch.tensor([1.])))
---
raises: masked_fill_ only supports a 0-dimensional value tensor, but got tensor with 1 dimension(s).
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.masked_select(x, torch.tensor([1, 0, 1, 0])))
---
raises: masked_select: expected BoolTensor or ByteTensor for mask
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
print(torch.masked_scatter(x, m, torch.tensor([1.])))
---
raises: Number of elements of source < number of ones in mask
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
print(torch.masked_scatter(x, m, torch.tensor([1, 2, 3, 4, 5, 6])))
---
raises: masked_scatter: expected self and source to have same dtypes but gotFloat and Long
