x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.cos(x))
print(torch.cos(torch.to(x, 7)))
print(torch.cos(i), torch.cos(torch.to(i, 3)), torch.cos(torch.to(i, 1)))
print(torch.cos(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.cos(b), 99.))
print(torch.nan_to_num(torch.cos(special), 99., 1000., -1000.))
print(torch.cos(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.cos(c), 9)))
print(torch.view_as_real(torch.to(torch.cos(torch.to(c, 10)), 10)))
print(torch.cos(torch.tensor(0.5)), torch.cos(torch.zeros([2, 0])))
y = torch.cos(torch.t(x))
print(y, torch.stride(y))
print(torch.cos(torch.select(x, 1, 2)), torch.stride(torch.cos(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.cos_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.cos_(y)))
o = torch.zeros([0])
print(torch.cos(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.cos(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.cos(i, out=o))
---
 0.0707  0.9689  0.7317
 1.0000 -0.8011  0.8776
[ CPUFloatType{2,3} ]
 0.0707  0.9689  0.7317
 1.0000 -0.8011  0.8776
[ CPUDoubleType{2,3} ]
-0.9900
 1.0000
-0.4161
[ CPUFloatType{3} ] -0.9900
 1.0000
-0.4161
[ CPUFloatType{3} ] -0.9900
 1.0000
-0.4161
[ CPUFloatType{3} ]
-0.9900
 1.0000
-0.4161
[ CPUFloatType{3} ]
 0.5403
 1.0000
[ CPUFloatType{2} ]
 99.0000
 99.0000
 99.0000
  1.0000
  0.5403
  0.5403
  0.8776
  0.0707
[ CPUFloatType{8} ]
 0.0708  0.9688  0.7305
 1.0000 -0.8008  0.8789
[ CPUBFloat16Type{2,3} ]
 0.6093 -0.4385
-0.4292  0.2297
 2.0644  1.0208
[ CPUFloatType{3,2} ]
 0.6093 -0.4385
-0.4292  0.2297
 2.0644  1.0208
[ CPUDoubleType{3,2} ]
0.877583
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.0707  1.0000
 0.9689 -0.8011
 0.7317  0.8776
[ CPUFloatType{3,2} ] [1, 3]
 0.7317
 0.8776
[ CPUFloatType{2} ] [3, 1]
 0.0707  0.2500  0.7500
 1.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  0.0707
 1.0000
[ CPUFloatType{2} ]
 0.6093 -0.4385
-0.4292  0.2297
 2.0644  1.0208
[ CPUFloatType{3,2} ]
 0.0707  0.9689  0.7317
 1.0000 -0.8011  0.8776
[ CPUFloatType{2,3} ]
 0.0707  0.9689  0.7317
 1.0000 -0.8011  0.8776
[ CPUFloatType{2,3} ]
 0.0707  0.9689  0.7317
 1.0000 -0.8011  0.8776
[ CPUDoubleType{2,3} ]
 0.0707  1.0000
 0.9689 -0.8011
 0.7317  0.8776
[ CPUDoubleType{3,2} ]
-0.9900
 1.0000
-0.4161
[ CPUFloatType{3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.cos_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.cos_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.cos(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
