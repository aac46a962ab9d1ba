a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
v = torch.tensor([1., -2., 0.5])
w = torch.tensor([3., 0.5])
t = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
u = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
m = torch.tensor([[1., -1.], [2., 0.5]])
i = torch.tensor([[1, 2], [3, 4]])
print(torch.linear(a, torch.t(b)))
o = torch.zeros([0], dtype=6)
print(torch.linear(a, torch.t(b), out=o))
print(torch.linear(a, torch.t(b), w))
o = torch.zeros([0], dtype=6)
print(torch.linear(a, torch.t(b), w, out=o))
print(torch.linear(t, torch.t(b), w), torch.linear(v, torch.t(b)), torch.linear(v, v), torch.linear(torch.zeros([0, 3]), torch.t(b)), torch.linear(torch.to(a, 15), torch.to(torch.t(b), 15), torch.to(w, 15)))
print(torch.bilinear(a, m, torch.reshape(torch.arange(12, dtype=6), [2, 3, 2]), w), torch.bilinear(a, m, torch.ones([1, 3, 2])))
print(torch.tensordot(a, b, [1], [0]), torch.tensordot(t, u, [1, 2], [2, 1]), torch.tensordot(v, w, annotate(List[int], []), annotate(List[int], [])))
o = torch.zeros([0])
print(torch.tensordot(a, b, [1], [0], out=o))
print(torch.einsum("ij,jk->ik", [a, b]), torch.einsum("ij->ji", [a]), torch.einsum("bij,bjk", [t, u]), torch.einsum("ii", [m]), torch.einsum("ii->i", [m]), torch.einsum("...i,i", [t, v]), torch.einsum("i,j->ij", [v, w]), torch.einsum("ij", [a]), torch.einsum("i,i,i->", [v, v, v]), torch.einsum(" i j , j -> i ", [a, v]))
---
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
  3.5000  -4.5000
  8.5000  13.0000
[ CPUFloatType{2,2} ]
  3.5000  -4.5000
  8.5000  13.0000
[ CPUFloatType{2,2} ]
(1,.,.) = 
   6.0000   7.5000
  16.5000  19.5000

(2,.,.) = 
  27.0000  31.5000
  37.5000  43.5000
[ CPUFloatType{2,2,2} ]  2.7500
 5.0000
[ CPUFloatType{2} ] 5.25
[ CPUFloatType{} ] [ CPUFloatType{0,2} ]   3.5000  -4.5000
  8.5000  13.0000
[ CPUBFloat16Type{2,2} ]
  1.0000  -1.5000
 34.7500  84.7500
[ CPUFloatType{2,2} ]  0.0000
 8.7500
[ CPUFloatType{2,1} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]  -40   50
-166  140
[ CPUFloatType{2,2} ]  3.0000  0.5000
-6.0000 -1.0000
 1.5000  0.2500
[ CPUFloatType{3,2} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]  1.0000  0.5000
 2.0000  0.0000
-1.0000  3.0000
[ CPUFloatType{3,2} ]  38  62
 20  62
[ CPUFloatType{2,2} ] 1.5
[ CPUFloatType{} ]  1.0000
 0.5000
[ CPUFloatType{2} ] -1.0000 -2.5000
-4.0000 -5.5000
[ CPUFloatType{2,2} ]  3.0000  0.5000
-6.0000 -1.0000
 1.5000  0.2500
[ CPUFloatType{3,2} ]  1.0000  2.0000 -1.0000
 0.5000  0.0000  3.0000
[ CPUFloatType{2,3} ] -6.875
[ CPUFloatType{} ] -3.5000
 2.0000
[ CPUFloatType{2} ]
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
v = torch.tensor([1., -2., 0.5])
print(torch.linear(a, a, v))
---
raises: The expanded size of the tensor (2) must match the existing size (3) at non-singleton dimension 1.  Target sizes: [2, 2].  Tensor sizes: [3]
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
print(torch.linear(a, b))
---
raises: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
print(torch.bilinear(a, a, torch.ones([1, 3, 2])))
---
raises: bilinear(): input2 size does not match weight size: got 3 but expected 2
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
print(torch.tensordot(a, b, [0], [0]))
---
raises: contracted dimensions need to match, but first has size 2 in dim 0 and second has size 3 in dim 0
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
print(torch.einsum("ij,jk->il", [a, b]))
---
raises: einsum(): output subscript l does not appear in the equation for any input operand
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
print(torch.einsum("ijk,jk", [a, b]))
---
raises: einsum(): the number of subscripts in the equation (3) does not match the number of dimensions (2) for operand 0 and no ellipsis was given
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
print(torch.einsum("ij->ii", [a]))
---
raises: einsum(): output subscript i appears more than once in the output
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
print(torch.einsum("ij,jk", [a, a]))
---
raises: einsum(): subscript j has size 2 for operand 1 which does not broadcast with previously seen size 3
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
i = torch.tensor([[1, 2], [3, 4]])
print(torch.einsum("i.j", [a]))
---
raises: einsum(): found '.' for operand 0 that is not part of any ellipsis
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
print(torch.einsum("ij,jk", [a]))
---
raises: einsum(): fewer operands were provided than specified in the equation
