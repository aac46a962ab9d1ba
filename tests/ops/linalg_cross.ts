a = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
b = torch.tensor([[0., 1., 0.]])
print(torch.linalg_cross(a, b))
print(torch.cross(torch.t(a), torch.t(b)))
print(torch.cross(torch.tensor([1, 2, 3]), torch.tensor([3, 2, 1]), 0))
print(torch.cross(torch.tensor([1, 2, 3], dtype=0), torch.tensor([3, 2, 1], dtype=0)))
o = torch.empty([0])
_0 = torch.cross(a, b, None, out=o)
print(o)
_1 = torch.linalg_cross(a, b, dim=1, out=o)
print(o)
print(torch.linalg_vecdot(a, b))
print(torch.linalg_vecdot(a, a, dim=0))
z = torch.view_as_complex(torch.ones([1, 2, 2]))
print(torch.linalg_vecdot(z, z))
_2 = torch.linalg_vecdot(a, a, dim=-1, out=o)
print(o)
print(torch.cross(torch.ones([2]), torch.ones([2])))
---
-3  0  1
-6  0  4
[ CPUFloatType{2,3} ]
-3 -6
 0  0
 1  4
[ CPUFloatType{3,2} ]
-4
 8
-4
[ CPULongType{3} ]
 252
   8
 252
[ CPUByteType{3} ]
-3  0  1
-6  0  4
[ CPUFloatType{2,3} ]
-3  0  1
-6  0  4
[ CPUFloatType{2,3} ]
 2
 5
[ CPUFloatType{2} ]
 17
 29
 45
[ CPUFloatType{3} ]
 4
[ CPUComplexFloatType{1} ]
 14
 77
[ CPUFloatType{2} ]
raises: no dimension of size 3 in input
