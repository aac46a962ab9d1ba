a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
t = torch.stack([a, a * 2.])
x, y = torch.linalg_eigh(a)
print(x, torch.abs(y))
x, y = torch.linalg_eigh(a, "U")
print(x)
print(torch.linalg_eigvalsh(a), torch.linalg_eigvalsh(t))
o = torch.zeros([0])
print(torch.linalg_eigvalsh(a, out=o))
x, y = torch._linalg_eigh(a)
print(x, torch.abs(y))
x, y = torch.symeig(a, True)
print(x, torch.abs(y))
x, y = torch._symeig_helper(a, True, True)
print(x, torch.abs(y))
x, y = torch.linalg_eig(torch.tensor([[2., 0.], [0., 3.]]))
print(torch.view_as_real(x), torch.view_as_real(y))
print(torch.view_as_real(torch.linalg_eigvals(torch.tensor([[0., 1.], [-1., 0.]]))))
o = torch.zeros([0], dtype=9)
print(torch.view_as_real(torch.linalg_eigvals(torch.tensor([[2., 0.], [0., 3.]]), out=o)))
---
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]  0.6793  0.3744  0.6312
 0.5932  0.7864  0.1720
 0.4320  0.4913  0.7563
[ CPUFloatType{3,3} ]
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]   1.8549   3.4760   6.6691
  3.7098   6.9520  13.3382
[ CPUFloatType{2,3} ]
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]  0.6793  0.3744  0.6312
 0.5932  0.7864  0.1720
 0.4320  0.4913  0.7563
[ CPUFloatType{3,3} ]
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]  0.6793  0.3744  0.6312
 0.5932  0.7864  0.1720
 0.4320  0.4913  0.7563
[ CPUFloatType{3,3} ]
 1.8549
 3.4760
 6.6691
[ CPUFloatType{3} ]  0.6793  0.3744  0.6312
 0.5932  0.7864  0.1720
 0.4320  0.4913  0.7563
[ CPUFloatType{3,3} ]
 2  0
 3  0
[ CPUFloatType{2,2} ] (1,.,.) = 
  1  0
  0  0

(2,.,.) = 
  0  0
  1  0
[ CPUFloatType{2,2,2} ]
 0  1
 0 -1
[ CPUFloatType{2,2} ]
 2  0
 3  0
[ CPUFloatType{2,2} ]
===
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
x, y = torch.linalg_eigh(a, "X")
print(x)
---
raises: Expected UPLO argument to be 'L' or 'U', but got X
===
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
print(torch.linalg_eigvalsh(r))
---
raises: linalg.eigh: A must be batches of square matrices, but they are 2 by 3 matrices
