a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
v = torch.tensor([1., -2., 0.5])
w = torch.tensor([3., 0.5])
t = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
u = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
m = torch.tensor([[1., -1.], [2., 0.5]])
i = torch.tensor([[1, 2], [3, 4]])
c = torch.complex(m, torch.tensor([[0.5, 0.], [1., -1.]]))
print(torch.mm(a, b))
o = torch.zeros([0], dtype=6)
print(torch.mm(a, b, out=o))
print(torch.bmm(t, u))
o = torch.zeros([0], dtype=6)
print(torch.bmm(t, u, out=o))
print(torch.mv(a, v))
o = torch.zeros([0], dtype=6)
print(torch.mv(a, v, out=o))
print(torch.dot(v, v))
o = torch.zeros([0], dtype=6)
print(torch.dot(v, v, out=o))
print(torch.vdot(v, v))
o = torch.zeros([0], dtype=6)
print(torch.vdot(v, v, out=o))
print(torch.inner(a, v))
o = torch.zeros([0], dtype=6)
print(torch.inner(a, v, out=o))
print(torch.outer(v, w))
o = torch.zeros([0], dtype=6)
print(torch.outer(v, w, out=o))
print(torch.ger(v, w))
o = torch.zeros([0], dtype=6)
print(torch.ger(v, w, out=o))
print(torch.mm(i, i), torch.mm(torch.t(b), torch.t(a)), torch.mm(torch.to(a, 7), torch.to(b, 7)), torch.mm(torch.to(a, 15), torch.to(b, 15)), torch.view_as_real(torch.mm(c, c)), torch.mm(torch.zeros([2, 0]), torch.zeros([0, 3])), torch.dot(torch.tensor([1, 2]), torch.tensor([3, 4])))
print(torch.inner(a, a), torch.inner(torch.tensor(2.), v))
---
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
(1,.,.) = 
 -8 -5
 -44 -32

(2,.,.) = 
  46  67
  64  94
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
 -8 -5
 -44 -32

(2,.,.) = 
  46  67
  64  94
[ CPUFloatType{2,2,2} ]
-3.5000
 2.0000
[ CPUFloatType{2} ]
-3.5000
 2.0000
[ CPUFloatType{2} ]
5.25
[ CPUFloatType{} ]
5.25
[ CPUFloatType{} ]
5.25
[ CPUFloatType{} ]
5.25
[ CPUFloatType{} ]
-3.5000
 2.0000
[ CPUFloatType{2} ]
-3.5000
 2.0000
[ CPUFloatType{2} ]
 3.0000  0.5000
-6.0000 -1.0000
 1.5000  0.2500
[ CPUFloatType{3,2} ]
 3.0000  0.5000
-6.0000 -1.0000
 1.5000  0.2500
[ CPUFloatType{3,2} ]
 3.0000  0.5000
-6.0000 -1.0000
 1.5000  0.2500
[ CPUFloatType{3,2} ]
 3.0000  0.5000
-6.0000 -1.0000
 1.5000  0.2500
[ CPUFloatType{3,2} ]
  7  10
 15  22
[ CPULongType{2,2} ]   0.5000   5.5000
 -5.0000  12.5000
[ CPUFloatType{2,2} ]   0.5000  -5.0000
  5.5000  12.5000
[ CPUDoubleType{2,2} ]   0.5000  -5.0000
  5.5000  12.5000
[ CPUBFloat16Type{2,2} ] (1,.,.) = 
 -1.2500  0.0000
 -1.5000  0.5000

(2,.,.) = 
  3.5000  0.5000
 -2.7500 -2.0000
[ CPUFloatType{2,2,2} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ] 11
[ CPULongType{} ]
 6.0000 -2.5000
-2.5000  9.2500
[ CPUFloatType{2,2} ]  2
-4
 1
[ CPUFloatType{3} ]
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
print(torch.mm(a, a))
---
raises: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
v = torch.tensor([1., -2., 0.5])
print(torch.mm(a, v))
---
raises: mat2 must be a matrix
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
print(torch.mm(a, torch.to(b, 7)))
---
raises: expected scalar type Float but found Double
===
t = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
print(torch.bmm(t, t))
---
raises: Expected size for first two dimensions of batch2 tensor to be: [2, 3] but got: [2, 2].
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
print(torch.bmm(a, b))
---
raises: batch1 must be a 3D tensor
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
w = torch.tensor([3., 0.5])
print(torch.mv(a, w))
---
raises: size mismatch, got 2, 2x3,2
===
v = torch.tensor([1., -2., 0.5])
w = torch.tensor([3., 0.5])
print(torch.dot(v, w))
---
raises: inconsistent tensor size, expected tensor [3] and src [2] to have the same number of elements, but got 3 and 2 elements respectively
===
v = torch.tensor([1., -2., 0.5])
print(torch.dot(v, torch.to(v, 7)))
---
raises: dot : expected both vectors to have same dtype, but found Float and Double
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
print(torch.dot(a, b))
---
raises: 1D tensors expected, but got 2D and 2D tensors
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
v = torch.tensor([1., -2., 0.5])
print(torch.outer(a, v))
---
raises: outer: Expected 1-D argument self, but got 2-D
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
w = torch.tensor([3., 0.5])
print(torch.inner(a, w))
---
raises: inner() the last dimension must match on both input tensors but got shapes [2, 3] and [2]
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
o = torch.zeros([2, 2], dtype=7)
print(torch.mm(a, b, out=o))
---
raises: Expected out tensor to have dtype float, but got double instead
