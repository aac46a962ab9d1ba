m = torch.tensor([[[1., 2.], [2., 4.]], [[3., 1.], [1., 3.]]])
print(torch.linalg_matrix_rank(m, 0.5))
print(torch.linalg_matrix_rank(m, torch.tensor([10., 0.1])))
print(torch.linalg_matrix_rank(m, atol=None, rtol=0.6))
print(torch.linalg_matrix_rank(m, atol=3., rtol=None, hermitian=True))
print(torch.linalg_matrix_rank(m, atol=torch.tensor([0., 3.]), rtol=None))
print(torch.linalg_matrix_rank(torch.zeros([2, 0, 3]), 1.))
o = torch.empty([0], dtype=4)
_0 = torch.linalg_matrix_rank(m, 1., False, out=o)
print(o)
_1 = torch.linalg_matrix_rank(m, torch.tensor(4.), True, out=o)
print(o)
_2 = torch.linalg_matrix_rank(m, atol=None, rtol=torch.tensor(0.9), hermitian=False, out=o)
print(o)
_3 = torch.linalg_matrix_rank(m, atol=None, rtol=0., hermitian=False, out=o)
print(o)
print(torch.linalg_matrix_rank(torch.ones([3]), 1.))
---
 1
 2
[ CPULongType{2} ]
 0
 2
[ CPULongType{2} ]
 1
 1
[ CPULongType{2} ]
 1
 1
[ CPULongType{2} ]
 1
 1
[ CPULongType{2} ]
 0
 0
[ CPULongType{2} ]
 1
 2
[ CPULongType{2} ]
 1
 0
[ CPULongType{2} ]
 1
 1
[ CPULongType{2} ]
 2
 2
[ CPULongType{2} ]
raises: torch.linalg.matrix_rank: The input tensor input must have at least 2 dimensions.
