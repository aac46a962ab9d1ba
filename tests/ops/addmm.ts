a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
b = torch.tensor([[2., 1.], [0., -1.], [1.5, 4.]])
v = torch.tensor([1., -2., 0.5])
w = torch.tensor([3., 0.5])
t = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
u = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
m = torch.tensor([[1., -1.], [2., 0.5]])
i = torch.tensor([[1, 2], [3, 4]])
print(torch.addmm(m, a, b))
o = torch.zeros([0], dtype=6)
print(torch.addmm(m, a, b, out=o))
print(torch.addmm(w, a, b, beta=0.5, alpha=2))
o = torch.zeros([0], dtype=6)
print(torch.addmm(w, a, b, beta=0.5, alpha=2, out=o))
print(torch.addmv(w, a, v))
o = torch.zeros([0], dtype=6)
print(torch.addmv(w, a, v, out=o))
print(torch.addmv(w, a, v, beta=2, alpha=-1))
o = torch.zeros([0], dtype=6)
print(torch.addmv(w, a, v, beta=2, alpha=-1, out=o))
print(torch.addbmm(m, t, u))
o = torch.zeros([0], dtype=6)
print(torch.addbmm(m, t, u, out=o))
print(torch.addbmm(m, t, u, beta=0.5, alpha=0.25))
o = torch.zeros([0], dtype=6)
print(torch.addbmm(m, t, u, beta=0.5, alpha=0.25, out=o))
print(torch.baddbmm(torch.zeros([2, 2, 2]), t, u))
o = torch.zeros([0], dtype=6)
print(torch.baddbmm(torch.zeros([2, 2, 2]), t, u, out=o))
print(torch.baddbmm(m, t, u, beta=2, alpha=0.5))
o = torch.zeros([0], dtype=6)
print(torch.baddbmm(m, t, u, beta=2, alpha=0.5, out=o))
print(torch.addr(torch.zeros([3, 2]), v, w))
o = torch.zeros([0], dtype=6)
print(torch.addr(torch.zeros([3, 2]), v, w, out=o))
print(torch.addr(torch.ones([2]), v, w, beta=2, alpha=-1))
o = torch.zeros([0], dtype=6)
print(torch.addr(torch.ones([2]), v, w, beta=2, alpha=-1, out=o))
print(torch._addmm_activation(m, a, b))
o = torch.zeros([0], dtype=6)
print(torch._addmm_activation(m, a, b, out=o))
y = torch.clone(m)
print(torch.addmm_(y, a, b, beta=0.5))
y = torch.clone(w)
print(torch.addmv_(y, a, v, alpha=2))
y = torch.clone(m)
print(torch.addbmm_(y, t, u))
y = torch.zeros([2, 2, 2])
print(torch.baddbmm_(y, t, u))
y = torch.zeros([3, 2])
print(torch.addr_(y, v, w, alpha=2))
print(torch._addmm_activation(torch.tensor([20., 20.]), a, b, use_gelu=True), torch._addmm_activation(torch.tensor([-9., 1.]), a, b))
print(torch.addmm(torch.full([2, 2], float("nan")), a, b, beta=0), torch.addmm(i, i, i), torch.addmm(i, i, i, beta=2, alpha=3), torch.addmm(torch.tensor(1.), a, b))
---
  1.5000  -6.0000
  7.5000  13.0000
[ CPUFloatType{2,2} ]
  1.5000  -6.0000
  7.5000  13.0000
[ CPUFloatType{2,2} ]
  2.5000  -9.7500
 12.5000  25.2500
[ CPUFloatType{2,2} ]
  2.5000  -9.7500
 12.5000  25.2500
[ CPUFloatType{2,2} ]
-0.5000
 2.5000
[ CPUFloatType{2} ]
-0.5000
 2.5000
[ CPUFloatType{2} ]
 9.5000
-1.0000
[ CPUFloatType{2} ]
 9.5000
-1.0000
[ CPUFloatType{2} ]
 39.0000  61.0000
 22.0000  62.5000
[ CPUFloatType{2,2} ]
 39.0000  61.0000
 22.0000  62.5000
[ CPUFloatType{2,2} ]
 10.0000  15.0000
  6.0000  15.7500
[ CPUFloatType{2,2} ]
 10.0000  15.0000
  6.0000  15.7500
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
(1,.,.) = 
 -2.0000 -4.5000
 -18.0000 -15.0000

(2,.,.) = 
  25.0000  31.5000
  36.0000  48.0000
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
 -2.0000 -4.5000
 -18.0000 -15.0000

(2,.,.) = 
  25.0000  31.5000
  36.0000  48.0000
[ CPUFloatType{2,2,2} ]
 3.0000  0.5000
-6.0000 -1.0000
 1.5000  0.2500
[ CPUFloatType{3,2} ]
 3.0000  0.5000
-6.0000 -1.0000
 1.5000  0.2500
[ CPUFloatType{3,2} ]
-1.0000  1.5000
 8.0000  3.0000
 0.5000  1.7500
[ CPUFloatType{3,2} ]
-1.0000  1.5000
 8.0000  3.0000
 0.5000  1.7500
[ CPUFloatType{3,2} ]
  1.5000   0.0000
  7.5000  13.0000
[ CPUFloatType{2,2} ]
  1.5000   0.0000
  7.5000  13.0000
[ CPUFloatType{2,2} ]
  1.0000  -5.5000
  6.5000  12.7500
[ CPUFloatType{2,2} ]
-4.0000
 4.5000
[ CPUFloatType{2} ]
 39.0000  61.0000
 22.0000  62.5000
[ CPUFloatType{2,2} ]
(1,.,.) = 
 -8 -5
 -44 -32

(2,.,.) = 
  46  67
  64  94
[ CPUFloatType{2,2,2} ]
 6.0000  1.0000
-12.0000 -2.0000
 3.0000  0.5000
[ CPUFloatType{3,2} ]
 20.5000  15.0000
 25.5000  32.5000
[ CPUFloatType{2,2} ]   0.0000   0.0000
  0.0000  13.5000
[ CPUFloatType{2,2} ]
  0.5000  -5.0000
  5.5000  12.5000
[ CPUFloatType{2,2} ]   8  12
 18  26
[ CPULongType{2,2} ]  23  34
 51  74
[ CPULongType{2,2} ]   1.5000  -4.0000
  6.5000  13.5000
[ CPUFloatType{2,2} ]
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
m = torch.tensor([[1., -1.], [2., 0.5]])
print(torch.addmm(m, a, a))
---
raises: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
===
a = torch.tensor([[1., 2., -1.], [0.5, 0., 3.]])
w = torch.tensor([3., 0.5])
print(torch.addmv(w, a, w))
---
raises: size mismatch, got 2, 2x3,2
===
v = torch.tensor([1., -2., 0.5])
w = torch.tensor([3., 0.5])
m = torch.tensor([[1., -1.], [2., 0.5]])
print(torch.addr(m, v, w))
---
raises: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3, 2].  Tensor sizes: [2, 2]
