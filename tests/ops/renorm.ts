x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.renorm(x, 2, 0, 1.), torch.renorm(x, 1, 1, 2.5), torch.renorm(t3, 2, -1, 10), torch.renorm(x, float("inf"), 0, 2))
y = torch.clone(x)
print(torch.renorm_(y, 2, 0, 1))
print(y)
o = torch.zeros([0])
print(torch.renorm(x, 2, 0, 1, out=o))
print(torch.view_as_real(torch.renorm(c, 2, 0, 1)))
---
 0.5970 -0.7960  0.0995
 0.9631  0.1204 -0.2408
[ CPUFloatType{2,3} ]  0.6818 -2.0000  0.2500
 1.8182  0.5000 -1.0000
[ CPUFloatType{2,3} ] (1,.,.) = 
  0.0000  0.3153  0.5913  0.8340
  1.3484  1.5764  1.7739  1.9459
  2.6968  2.8375  2.9566  3.0579

(2,.,.) = 
  4.0452  4.0987  4.1392  4.1699
  5.3936  5.3598  5.3218  5.2819
  6.7420  6.6209  6.5044  6.3938
[ CPUFloatType{2,3,4} ]  1.5000 -2.0000  0.2500
 2.0000  0.2500 -0.5000
[ CPUFloatType{2,3} ]
 0.5970 -0.7960  0.0995
 0.9631  0.1204 -0.2408
[ CPUFloatType{2,3} ]
 0.5970 -0.7960  0.0995
 0.9631  0.1204 -0.2408
[ CPUFloatType{2,3} ]
 0.5970 -0.7960  0.0995
 0.9631  0.1204 -0.2408
[ CPUFloatType{2,3} ]
(1,.,.) = 
  0.3578  0.1789
 -0.7155  0.0894
  0.1789 -0.5367

(2,.,.) = 
  0.8000  0.4000
  0.4000  0.0000
  0.0000  0.2000
[ CPUFloatType{2,3,2} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.renorm(x, 0, 0, 1))
---
raises: renorm: non-positive-norm not supported
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.renorm(x, 2, 0, -1))
---
raises: renorm: expected maxnorm to be >= 0 but got -1
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.renorm(x, 2, 2, 1))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
print(torch.renorm(torch.tensor([1.]), 2, 0, 1))
---
raises: renorm: input needs at least 2 dimensions, got 1 dimensions
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.renorm(i, 2, 0, 1))
---
raises: linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long
