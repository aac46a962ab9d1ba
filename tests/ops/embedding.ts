x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
e = torch.zeros([0], dtype=4)
print(torch.embedding(x, i), torch.embedding(x, torch.tensor([[0], [1]]), 1), torch.embedding(x, torch.tensor(1)), torch.embedding(x, e), torch.embedding(x, torch.to(i, 3)), torch.embedding(torch.to(x, 15), i))
o = torch.zeros([0])
print(torch.embedding(x, i, out=o))
a, b, c, d = torch.embedding_bag(x, torch.tensor([0, 1, 2, 0]), torch.tensor([0, 2]))
print(a, b, c, d)
a, b, c, d = torch.embedding_bag(x, torch.tensor([0, 1, 2, 0]), torch.tensor([0, 3]), False, 1)
print(a, b, c, d)
a, b, c, d = torch.embedding_bag(x, torch.tensor([0, 1, 2, 0]), torch.tensor([0, 0, 2]), False, 2)
print(a, b, c, d)
a, b, c, d = torch.embedding_bag(x, torch.tensor([0, 1, 2, 0]), torch.tensor([0, 2]), False, 0, False, torch.tensor([1., 2., 0.5, 1.]))
print(a)
a, b, c, d = torch.embedding_bag(x, torch.tensor([0, 1, 2, 0]), torch.tensor([0, 2, 4]), False, 0, False, None, True)
print(a)
a, b, c, d = torch.embedding_bag(x, torch.tensor([0, 1, 2, 0]), torch.tensor([0, 2]), False, 1, False, None, False, 1)
print(a)
a, b, c, d = torch._embedding_bag(x, torch.tensor([0, 1, 2, 0]), torch.tensor([0, 2]))
print(a)
a, b, c, d = torch._embedding_bag_forward_only(x, torch.tensor([0, 1, 2, 0]), torch.tensor([0, 2]))
print(a)
y = torch.clone(x)
print(torch.embedding_renorm_(y, i, 1., 2.))
print(torch.embedding_renorm(x, i, 2., 1.))
o = torch.zeros([0])
print(torch.embedding_renorm(x, i, 1., 2., out=o))
---
  8   9  10  11
  0   1   2   3
[ CPUFloatType{2,4} ] (1,.,.) = 
  0  1  2  3

(2,.,.) = 
  4  5  6  7
[ CPUFloatType{2,1,4} ]  4
 5
 6
 7
[ CPUFloatType{4} ] [ CPUFloatType{0,4} ]   8   9  10  11
  0   1   2   3
[ CPUFloatType{2,4} ]   8   9  10  11
  0   1   2   3
[ CPUBFloat16Type{2,4} ]
  8   9  10  11
  0   1   2   3
[ CPUFloatType{2,4} ]
  4   6   8  10
  8  10  12  14
[ CPUFloatType{2,4} ] [ CPULongType{0} ]  0
 0
[ CPULongType{2} ]  0
 0
[ CPULongType{2} ]
 4  5  6  7
 0  1  2  3
[ CPUFloatType{2,4} ]  0
 0
 0
 1
[ CPULongType{4} ]  3
 1
[ CPULongType{2} ]  3
 1
[ CPULongType{2} ]
  0   0   0   0
  4   5   6   7
  8   9  10  11
[ CPUFloatType{3,4} ]  1
 1
 2
 2
[ CPULongType{4} ]  0
 2
 2
[ CPULongType{3} ]  0  0  0  0
 1  1  1  1
 2  2  2  2
[ CPULongType{3,4} ]
  8.0000  11.0000  14.0000  17.0000
  4.0000   5.5000   7.0000   8.5000
[ CPUFloatType{2,4} ]
  4   6   8  10
  8  10  12  14
[ CPUFloatType{2,4} ]
 0  1  2  3
 4  5  6  7
[ CPUFloatType{2,4} ]
  4   6   8  10
  8  10  12  14
[ CPUFloatType{2,4} ]
  4   6   8  10
  8  10  12  14
[ CPUFloatType{2,4} ]
 0.0000  0.2673  0.5345  0.8018
 4.0000  5.0000  6.0000  7.0000
 0.4182  0.4704  0.5227  0.5750
[ CPUFloatType{3,4} ]
 0.0000  0.3333  0.6667  1.0000
 4.0000  5.0000  6.0000  7.0000
 0.4211  0.4737  0.5263  0.5789
[ CPUFloatType{3,4} ]
 0.0000  0.2673  0.5345  0.8018
 4.0000  5.0000  6.0000  7.0000
 0.4182  0.4704  0.5227  0.5750
[ CPUFloatType{3,4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.embedding(x, torch.tensor([3])))
---
raises: index out of range in self
===
v = torch.tensor([10., 20., 30., 40.])
i = torch.tensor([2, 0])
print(torch.embedding(v, i))
---
raises: 'weight' must be 2-D
