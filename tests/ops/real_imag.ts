f = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
c = torch.complex(torch.tensor([[1., -2.], [2., 1.]]), torch.tensor([[0.5, 0.25], [1., 0.]]))
print(torch.real(c), torch.imag(c), torch.real(f), torch.view_as_real(c), torch.view_as_real(torch.view_as_complex(torch.tensor([[1., 2.], [3., 4.]]))), torch.stride(torch.real(c)))
y = torch.imag(c)
torch.zero_(y)
print(torch.view_as_real(c))
print(c.real, c.imag)
---
 1 -2
 2  1
[ CPUFloatType{2,2} ]  0.5000  0.2500
 1.0000  0.0000
[ CPUFloatType{2,2} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ] (1,.,.) = 
  1.0000  0.5000
 -2.0000  0.2500

(2,.,.) = 
  2  1
  1  0
[ CPUFloatType{2,2,2} ]  1  2
 3  4
[ CPUFloatType{2,2} ] [4, 2]
(1,.,.) = 
  1  0
 -2  0

(2,.,.) = 
  2  0
  1  0
[ CPUFloatType{2,2,2} ]
 1 -2
 2  1
[ CPUFloatType{2,2} ]  0  0
 0  0
[ CPUFloatType{2,2} ]
===
f = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.imag(f))
---
raises: imag is not implemented for tensors with non-complex dtypes.
===
f = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.view_as_real(f))
---
raises: view_as_real is only supported for complex tensors
===
print(torch.view_as_complex(torch.zeros([3])))
---
raises: Tensor must have a last dimension of size 2
===
print(torch.view_as_complex(torch.zeros([2], dtype=4)))
---
raises: view_as_complex is only supported for half, float and double tensors, but got a tensor of scalar type: Long
===
print(torch.view_as_complex(torch.t(torch.zeros([2, 3]))))
---
raises: Tensor must have a last dimension with stride 1
