e = torch.reshape(torch.add(torch.eye(6), torch.ones([6, 6])), [2, 3, 6])
print(torch.size(torch.linalg_tensorinv(e)))
print(torch.linalg_tensorinv(torch.tensor([[2., 1.], [0., 4.]]), 1))
o = torch.empty([0])
_0 = torch.linalg_tensorinv(torch.tensor([[2., 0.], [0., 4.]]), 1, out=o)
print(o)
x = torch.linalg_tensorsolve(e, torch.ones([2, 3]))
print(x)
print(torch.linalg_tensorsolve(torch.reshape(e, [2, 6, 3]), torch.ones([2, 3]), [1]))
_1 = torch.linalg_tensorsolve(torch.tensor([[2., 0.], [0., 4.]]), torch.tensor([1., 2.]), None, out=o)
print(o)
print(torch.linalg_tensorinv(torch.ones([3, 2]), 1))
---
[6, 2, 3]
 0.5000 -0.1250
 0.0000  0.2500
[ CPUFloatType{2,2} ]
 0.5000  0.0000
 0.0000  0.2500
[ CPUFloatType{2,2} ]
 0.1429
 0.1429
 0.1429
 0.1429
 0.1429
 0.1429
[ CPUFloatType{6} ]
 0.1429
 0.1429
 0.1429
 0.1429
 0.1429
 0.1429
[ CPUFloatType{6} ]
 0.5000
 0.5000
[ CPUFloatType{2} ]
raises: Expected self to satisfy the requirement prod(self.shape[ind:]) == prod(self.shape[:ind]), but got 2 != 3
