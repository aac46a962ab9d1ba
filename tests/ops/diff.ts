x = torch.tensor([[1, 4, 9, 16], [2, 3, 5, 8]])
print(torch.diff(x))
print(torch.diff(x, 2))
print(torch.diff(x, 1, 0))
print(torch.diff(x, 0))
print(torch.diff(x, 9))
print(torch.diff(x, 1, -1, torch.tensor([[0.], [0.]]), torch.tensor([[1.5], [2.5]])))
print(torch.diff(torch.tensor([True, False, False])))
print(torch.diff(torch.zeros([0])))
o = torch.empty([0], dtype=4)
_0 = torch.diff(x, 1, 0, None, None, out=o)
print(o)
print(torch.diff(x, 1, 1, torch.ones([3, 1])))
---
 3  5  7
 1  2  3
[ CPULongType{2,3} ]
 2  2
 1  1
[ CPULongType{2,2} ]
 1 -1 -4 -8
[ CPULongType{1,4} ]
  1   4   9  16
  2   3   5   8
[ CPULongType{2,4} ]
[ CPULongType{2,0} ]
 1.0000  3.0000  5.0000  7.0000 -14.5000
 2.0000  1.0000  2.0000  3.0000 -5.5000
[ CPUFloatType{2,5} ]
 1
 0
[ CPUBoolType{2} ]
[ CPUFloatType{0} ]
 1 -1 -4 -8
[ CPULongType{1,4} ]
raises: diff expects the shape of tensor to prepend or append to match that of input except along the differencing dimension; input.size(0) = 2, but got tensor.size(0) = 3
