print(torch.tril_indices(3, 3))
print(torch.tril_indices(3, 2, -1))
print(torch.tril_indices(2, 4, 1, dtype=3))
print(torch.tril_indices(3, 3, -5))
print(torch.triu_indices(3, 3))
print(torch.triu_indices(3, 2, 1))
print(torch.triu_indices(2, 3, -4, dtype=1) if False else torch.triu_indices(2, 3, -4))
o = torch.empty([0], dtype=4)
_0 = torch.tril_indices(2, 2, 0, out=o)
print(o)
_1 = torch.triu_indices(2, 2, 0, out=o)
print(o)
print(torch.linalg_vander(torch.tensor([2., 3.]), N=4))
print(torch.linalg_vander(torch.tensor([[1, 2], [3, 4]])))
print(torch.vander(torch.tensor([1, 2, 3])))
print(torch.vander(torch.tensor([1., 2.]), 4, True))
print(torch.vander(torch.tensor([True]), 2))
print(torch.vander(torch.tensor([1.]), 0))
print(torch._shape_as_tensor(torch.ones([2, 3])))
print(torch._reshape_from_tensor(torch.ones([2, 3]), torch.tensor([3, 2])))
print(torch._dim_arange(torch.ones([2, 3]), 1))
print(torch.tril_indices(-1, 2))
---
 0  1  1  2  2  2
 0  0  1  0  1  2
[ CPULongType{2,6} ]
 1  2  2
 0  0  1
[ CPULongType{2,3} ]
 0  0  1  1  1
 0  1  0  1  2
[ CPUIntType{2,5} ]
[ CPULongType{2,0} ]
 0  0  0  1  1  2
 0  1  2  1  2  2
[ CPULongType{2,6} ]
 0
 1
[ CPULongType{2,1} ]
 0  0  0  1  1  1
 0  1  2  0  1  2
[ CPULongType{2,6} ]
 0  1  1
 0  0  1
[ CPULongType{2,3} ]
 0  0  1
 0  1  1
[ CPULongType{2,3} ]
  1   2   4   8
  1   3   9  27
[ CPUFloatType{2,4} ]
(1,.,.) = 
  1  1
  1  2

(2,.,.) = 
  1  3
  1  4
[ CPULongType{2,2,2} ]
 1  1  1
 4  2  1
 9  3  1
[ CPULongType{3,3} ]
 1  1  1  1
 1  2  4  8
[ CPUFloatType{2,4} ]
 1  1
[ CPULongType{1,2} ]
[ CPUFloatType{1,0} ]
 2
 3
[ CPULongType{2} ]
 1  1
 1  1
 1  1
[ CPUFloatType{3,2} ]
 0
 1
 2
[ CPULongType{3} ]
raises: row must be non-negative, got-1
