a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
v = torch.tensor([1., -2., 0.5])
w = torch.tensor([3., 0.5])
t = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
u = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
print(torch.matmul(a, b))
o = torch.zeros([0], dtype=6)
print(torch.matmul(a, b, out=o))
print(torch.linalg_matmul(a, b))
o = torch.zeros([0], dtype=6)
print(torch.linalg_matmul(a, b, out=o))
print(torch.matmul(a, v), torch.matmul(w, a), torch.matmul(v, v), torch.matmul(t, b), torch.matmul(t, u), torch.matmul(t, v), torch.matmul(a, u), torch.matmul(torch.unsqueeze(t, 1), u), torch.matmul(v, u))
print(torch.matmul(torch.zeros([2, 3, 0]), torch.zeros([0, 2])), torch.matmul(torch.expand(a, [2, 2, 3]), b), a @ b)
---
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
-3.5000
 2.0000
[ CPUFloatType{2} ]  3.2500
 6.0000
-1.5000
[ CPUFloatType{3} ] 5.25
[ CPUFloatType{} ] (1,.,.) = 
   3.0000   7.0000
  13.5000  19.0000

(2,.,.) = 
  24.0000  31.0000
  34.5000  43.0000
[ CPUFloatType{2,2,2} ] (1,.,.) = 
 -8 -5
 -44 -32

(2,.,.) = 
  46  67
  64  94
[ CPUFloatType{2,2,2} ] -1.0000 -2.5000
-4.0000 -5.5000
[ CPUFloatType{2,2} ] (1,.,.) = 
 -12.0000 -10.0000
  -9.0000  -5.5000

(2,.,.) = 
   0.0000   2.0000
  12.0000  15.5000
[ CPUFloatType{2,2,2} ] (1,1,.,.) = 
 -8 -5
 -44 -32

(2,1,.,.) = 
 -80 -59
 -116 -86

(1,2,.,.) = 
  10  13
  28  40

(2,2,.,.) = 
  46  67
  64  94
[ CPUFloatType{2,2,2,2} ]  1.0000  0.5000
-2.0000 -2.5000
[ CPUFloatType{2,2} ]
(1,.,.) = 
  0  0
  0  0
  0  0

(2,.,.) = 
  0  0
  0  0
  0  0
[ CPUFloatType{2,3,2} ] (1,.,.) = 
   0.5000  -5.0000
   5.5000  12.5000

(2,.,.) = 
   0.5000  -5.0000
   5.5000  12.5000
[ CPUFloatType{2,2,2} ]   0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
print(torch.matmul(a, a))
---
raises: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
print(torch.matmul(torch.tensor(1.), a))
---
raises: both arguments to matmul need to be at least 1D, but they are 0D and 2D
===
t = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
print(torch.matmul(t, torch.zeros([3, 3, 1])))
---
raises: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
print(torch.matmul(a, torch.to(b, 4)))
---
raises: expected scalar type Float but found Long
