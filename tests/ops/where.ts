m = torch.tensor([[True, False, True], [False, False, True]])
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
row = torch.tensor([10., 20., 30.])
i = torch.tensor([1, 2, 3])
print(torch.where(m, x, row))
print(torch.where(m, x, torch.to(row, 7)), torch.where(m, i, x), torch.where(m, i, torch.to(i, 3)))
print(torch.where(m, x, 5.), torch.where(m, 5., x), torch.where(m, 1., 2.), torch.where(m, 1, 2), torch.where(m, 1, 2.))
print(torch.where(m, i, 5), torch.where(m, i, 2.5), torch.where(m, 2, i))
o = torch.zeros([0])
print(torch.where(m, x, row, out=o))
print(torch.where(torch.to(m, 0), x, row))
print(torch.where(torch.unsqueeze(torch.tensor([True, False]), 1), row, torch.zeros([1])))
y = torch.where(torch.t(m), torch.t(x), torch.t(x))
print(y, torch.stride(y))
print(torch.where(m))
print(torch.where(torch.tensor(True), torch.tensor(1), torch.tensor(2.)))
print(torch.where(m, torch.tensor(1.5, dtype=7), x), torch.where(m, x, torch.tensor(2)))
print(torch.where(torch.zeros([0], dtype=11), torch.zeros([0]), torch.zeros([1])))
print(torch.where(m, m, torch.logical_not(m)), torch.where(m, m, 3))
---
 -1.5000  20.0000   0.7500
 10.0000  20.0000  -0.5000
[ CPUFloatType{2,3} ]
 -1.5000  20.0000   0.7500
 10.0000  20.0000  -0.5000
[ CPUDoubleType{2,3} ]  1.0000  0.2500  3.0000
 0.0000  2.5000  3.0000
[ CPUFloatType{2,3} ]  1  2  3
 1  2  3
[ CPULongType{2,3} ]
-1.5000  5.0000  0.7500
 5.0000  5.0000 -0.5000
[ CPUFloatType{2,3} ]  5.0000  0.2500  5.0000
 0.0000  2.5000  5.0000
[ CPUFloatType{2,3} ]  1  2  1
 2  2  1
[ CPUFloatType{2,3} ]  1  2  1
 2  2  1
[ CPULongType{2,3} ]  1  2  1
 2  2  1
[ CPUFloatType{2,3} ]
 1  5  3
 5  5  3
[ CPULongType{2,3} ]  1.0000  2.5000  3.0000
 2.5000  2.5000  3.0000
[ CPUFloatType{2,3} ]  2  2  2
 1  2  2
[ CPULongType{2,3} ]
 -1.5000  20.0000   0.7500
 10.0000  20.0000  -0.5000
[ CPUFloatType{2,3} ]
 -1.5000  20.0000   0.7500
 10.0000  20.0000  -0.5000
[ CPUFloatType{2,3} ]
 10  20  30
  0   0   0
[ CPUFloatType{2,3} ]
-1.5000  0.0000
 0.2500  2.5000
 0.7500 -0.5000
[ CPUFloatType{3,2} ] [1, 3]
[ 0
 0
 1
[ CPULongType{3} ],  0
 2
 2
[ CPULongType{3} ]]
1
[ CPUFloatType{} ]
 1.5000  0.2500  1.5000
 0.0000  2.5000  1.5000
[ CPUFloatType{2,3} ] -1.5000  2.0000  0.7500
 2.0000  2.0000 -0.5000
[ CPUFloatType{2,3} ]
[ CPUFloatType{0} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]  1  3  1
 3  3  1
[ CPULongType{2,3} ]
===
m = torch.tensor([[True, False, True], [False, False, True]])
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
row = torch.tensor([10., 20., 30.])
print(torch.where(torch.to(m, 4), x, row))
---
raises: where expected condition to be a boolean tensor, but got a tensor with dtype Long
===
m = torch.tensor([[True, False, True], [False, False, True]])
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
print(torch.where(m, x, torch.zeros([2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
