a = torch.tensor([[1, 2], [3, 4]])
print(torch.kron(a, torch.tensor([1., 10.])))
print(torch.kron(torch.tensor([[0, 1]]), a))
print(torch.kron(torch.tensor(2), torch.tensor(3)))
print(torch.size(torch.kron(torch.ones([0, 3]), torch.ones([2, 2]))))
o = torch.empty([0], dtype=4)
_0 = torch.kron(a, a, out=o)
print(o)
print(torch.dist(torch.tensor([1., 2.]), torch.tensor([[4.], [6.]])))
print(torch.dist(torch.tensor([1., 2.]), torch.tensor([4., 6.]), 1))
f = torch.empty([0])
_1 = torch.dist(torch.tensor([1., 2.]), torch.tensor([4., 6.]), float("inf"), out=f)
print(f)
print(torch._compute_linear_combination(torch.tensor([[1., 2.], [3., 4.]]), torch.tensor([[1., 1.], [0., 2.], [1., 0.]])))
l = torch.zeros([1, 2])
_2 = torch._compute_linear_combination(torch.tensor([[1., 2.], [3., 4.]]), torch.tensor([[1., 1.]]), out=l)
print(l)
x = torch.reshape(torch.arange(6, dtype=6), [2, 3])
w = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch._trilinear(x, w, torch.ones([2, 4]), [2], [], [1], [1]))
_3 = torch._trilinear(x, x, x, [], [], [], [0], 1, out=f)
print(f)
print(torch.dist(torch.tensor([1]), torch.tensor([2])))
---
  1  10   2  20
  3  30   4  40
[ CPUFloatType{2,4} ]
 0  0  1  2
 0  0  3  4
[ CPULongType{2,4} ]
6
[ CPULongType{} ]
[0, 6]
  1   2   2   4
  3   4   6   8
  3   6   4   8
  9  12  12  16
[ CPULongType{4,4} ]
7.34847
[ CPUFloatType{} ]
7
[ CPUFloatType{} ]
4
[ CPUFloatType{} ]
 4  6
 6  8
 1  2
[ CPUFloatType{3,2} ]
 4  6
[ CPUFloatType{1,2} ]
  20   23   26   29
 200  212  224  236
[ CPUFloatType{2,4} ]
  27
  65
 133
[ CPUFloatType{3} ]
raises: norm(): input dtype should be either floating point or complex. Got Long instead.
