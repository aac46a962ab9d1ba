x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
f = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
c = torch.complex(torch.tensor([[1., -2.], [2., 1.]]), torch.tensor([[0.5, 0.25], [1., 0.]]))
s = torch.tensor(5)
print(torch.permute(t3, [2, 0, 1]), torch.stride(torch.permute(t3, [2, 0, 1])), torch.permute(t3, [-1, 0, 1]), torch.permute(s, []))
print(torch.transpose(x, 0, 1), torch.transpose(t3, -1, 0), torch.transpose(s, 0, -1), torch.t(x), torch.t(torch.tensor([1, 2])), torch.t(s), torch.swapaxes(x, 0, 1), torch.swapdims(t3, 0, 2))
y = torch.clone(x)
z = torch.transpose_(y, 0, 1)
print(y, torch.stride(y))
print(torch.t_(y))
print(torch.swapaxes_(y, 0, 1))
print(torch.swapdims_(y, 0, 1))
print(torch.size(torch.movedim(t3, 0, 2)), torch.size(torch.movedim(t3, [0, 1], [2, 0])), torch.size(torch.moveaxis(t3, -1, 0)), torch.size(torch.moveaxis(t3, [0], [1])), torch.movedim(t3, [0, 1], [1, 2]))
print(torch.numpy_T(x), torch.numpy_T(torch.tensor([1, 2])), torch.mT(t3), torch.matrix_H(f), torch.view_as_real(torch.resolve_conj(torch.matrix_H(c))), torch.view_as_real(torch.resolve_conj(torch.mH(c))), torch.view_as_real(torch.resolve_conj(torch.adjoint(c))))
print(x.T, f.mT, torch.view_as_real(torch.resolve_conj(c.H)), torch.view_as_real(torch.resolve_conj(c.mH)))
---
(1,.,.) = 
   0   4   8
  12  16  20

(2,.,.) = 
   1   5   9
  13  17  21

(3,.,.) = 
   2   6  10
  14  18  22

(4,.,.) = 
   3   7  11
  15  19  23
[ CPULongType{4,2,3} ] [1, 12, 4] (1,.,.) = 
   0   4   8
  12  16  20

(2,.,.) = 
   1   5   9
  13  17  21

(3,.,.) = 
   2   6  10
  14  18  22

(4,.,.) = 
   3   7  11
  15  19  23
[ CPULongType{4,2,3} ] 5
[ CPULongType{} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ] (1,.,.) = 
   0  12
   4  16
   8  20

(2,.,.) = 
   1  13
   5  17
   9  21

(3,.,.) = 
   2  14
   6  18
  10  22

(4,.,.) = 
   3  15
   7  19
  11  23
[ CPULongType{4,3,2} ] 5
[ CPULongType{} ]  0  3
 1  4
 2  5
[ CPULongType{3,2} ]  1
 2
[ CPULongType{2} ] 5
[ CPULongType{} ]  0  3
 1  4
 2  5
[ CPULongType{3,2} ] (1,.,.) = 
   0  12
   4  16
   8  20

(2,.,.) = 
   1  13
   5  17
   9  21

(3,.,.) = 
   2  14
   6  18
  10  22

(4,.,.) = 
   3  15
   7  19
  11  23
[ CPULongType{4,3,2} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ] [1, 3]
 0  1  2
 3  4  5
[ CPULongType{2,3} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ]
 0  1  2
 3  4  5
[ CPULongType{2,3} ]
[3, 4, 2] [3, 4, 2] [4, 2, 3] [3, 2, 4] (1,.,.) = 
   0   4   8
  12  16  20

(2,.,.) = 
   1   5   9
  13  17  21

(3,.,.) = 
   2   6  10
  14  18  22

(4,.,.) = 
   3   7  11
  15  19  23
[ CPULongType{4,2,3} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ]  1
 2
[ CPULongType{2} ] (1,.,.) = 
   0   4   8
   1   5   9
   2   6  10
   3   7  11

(2,.,.) = 
  12  16  20
  13  17  21
  14  18  22
  15  19  23
[ CPULongType{2,4,3} ]  1.5000  4.0000
-2.0000  0.5000
 0.2500 -1.0000
[ CPUFloatType{3,2} ] (1,.,.) = 
  1.0000 -0.5000
  2.0000 -1.0000

(2,.,.) = 
 -2.0000 -0.2500
  1.0000 -0.0000
[ CPUFloatType{2,2,2} ] (1,.,.) = 
  1.0000 -0.5000
  2.0000 -1.0000

(2,.,.) = 
 -2.0000 -0.2500
  1.0000 -0.0000
[ CPUFloatType{2,2,2} ] (1,.,.) = 
  1.0000 -0.5000
  2.0000 -1.0000

(2,.,.) = 
 -2.0000 -0.2500
  1.0000 -0.0000
[ CPUFloatType{2,2,2} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ]  1.5000  4.0000
-2.0000  0.5000
 0.2500 -1.0000
[ CPUFloatType{3,2} ] (1,.,.) = 
  1.0000 -0.5000
  2.0000 -1.0000

(2,.,.) = 
 -2.0000 -0.2500
  1.0000 -0.0000
[ CPUFloatType{2,2,2} ] (1,.,.) = 
  1.0000 -0.5000
  2.0000 -1.0000

(2,.,.) = 
 -2.0000 -0.2500
  1.0000 -0.0000
[ CPUFloatType{2,2,2} ]
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.permute(t3, [0, 1]))
---
raises: permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = 3 is not equal to len(dims) = 2
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.permute(t3, [0, 0, 1]))
---
raises: permute(): duplicate dims are not allowed.
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.permute(t3, [0, 1, 3]))
---
raises: Dimension out of range (expected to be in range of [-3, 2], but got 3)
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.t(t3))
---
raises: t() expects a tensor with <= 2 dimensions, but self is 3D
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.movedim(t3, [0, 0], [1, 2]))
---
raises: movedim: repeated dim in `source` ([0, 0])
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.movedim(t3, [0, 1], [1, 1]))
---
raises: movedim: repeated dim in `destination` ([1, 1])
===
print(torch.mT(torch.tensor([1, 2])))
---
raises: tensor.mT is only supported on matrices or batches of matrices. Got 1-D tensor.
===
print(torch.matrix_H(torch.tensor([1, 2])))
---
raises: tensor.H is only supported on matrices (2-D tensors). Got 1-D tensor.
