m = torch.tensor([[1., 2.], [3., 4.]])
i = torch.tensor([[[1, 1], [1, 0]], [[2, 0], [0, 3]]])
print(torch.linalg_matrix_power(m, 5))
print(torch.linalg_matrix_power(m, -3))
print(torch.linalg_matrix_power(i, 10))
print(torch.matrix_power(i, 0))
print(torch.matrix_power(m, 3))
print(torch.linalg_matrix_power(torch.zeros([2, 0, 0]), -2))
o = torch.empty([0])
_0 = torch.matrix_power(m, 1, out=o)
print(o)
_1 = torch.linalg_matrix_power(m, 2, out=o)
print(o)
print(torch.linalg_matrix_power(torch.ones([2, 3]), 2))
---
 1069  1558
 2337  3406
[ CPUFloatType{2,2} ]
-14.7500   6.7500
 10.1250  -4.6250
[ CPUFloatType{2,2} ]
(1,.,.) = 
  89  55
  55  34

(2,.,.) = 
   1024      0
      0  59049
[ CPULongType{2,2,2} ]
(1,.,.) = 
  1  0
  0  1

(2,.,.) = 
  1  0
  0  1
[ CPULongType{2,2,2} ]
  37   54
  81  118
[ CPUFloatType{2,2} ]
[ CPUFloatType{2,0,0} ]
 1  2
 3  4
[ CPUFloatType{2,2} ]
  7  10
 15  22
[ CPUFloatType{2,2} ]
raises: linalg.matrix_power: A must be batches of square matrices, but they are 2 by 3 matrices
