x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
y = torch.tensor([10., 20., 30.])
w = torch.tensor([[0.25], [0.75]])
i = torch.tensor([1, 2, 3])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.addcmul(x, y, w), torch.addcmul(x, y, w, value=0.5), torch.addcmul(x, y, w, value=2))
print(torch.addcmul(i, i, i))
print(torch.addcmul(i, i, i, value=2))
print(torch.addcmul(x, i, y), torch.addcmul(x, y, torch.to(w, 7)), torch.addcmul(torch.tensor(1.), y, y))
z = torch.clone(x)
print(torch.addcmul_(z, y, w, value=-1))
o = torch.zeros([0])
print(torch.addcmul(x, y, w, value=3, out=o))
print(torch.addcmul(torch.to(x, 15), torch.to(y, 15), torch.to(w, 15), value=1.3))
print(torch.view_as_real(torch.addcmul(c, c, torch.conj(c), value=2)))
print(torch.addcmul(i, i, i, value=1.5))
print(torch.stride(torch.addcmul(torch.t(x), torch.t(x), torch.t(x))), torch.addcmul(torch.zeros([0]), torch.ones([1]), torch.ones([1])))
print(torch.addcmul(torch.to(i, 3), torch.to(i, 3), torch.to(i, 3), value=2))
---
  1.0000   5.2500   8.2500
  7.5000  17.5000  22.0000
[ CPUFloatType{2,3} ]  -0.2500   2.7500   4.5000
  3.7500  10.0000  10.7500
[ CPUFloatType{2,3} ]   3.5000  10.2500  15.7500
 15.0000  32.5000  44.5000
[ CPUFloatType{2,3} ]
  2
  6
 12
[ CPULongType{3} ]
  3
 10
 21
[ CPULongType{3} ]
  8.5000  40.2500  90.7500
 10.0000  42.5000  89.5000
[ CPUFloatType{2,3} ]   1.0000   5.2500   8.2500
  7.5000  17.5000  22.0000
[ CPUDoubleType{2,3} ]  101
 401
 901
[ CPUFloatType{3} ]
-4.0000 -4.7500 -6.7500
-7.5000 -12.5000 -23.0000
[ CPUFloatType{2,3} ]
  6.0000  15.2500  23.2500
 22.5000  47.5000  67.0000
[ CPUFloatType{2,3} ]
  1.7500   6.7500  10.5000
  9.7500  22.0000  28.7500
[ CPUBFloat16Type{2,3} ]
 3.5000  0.5000
 6.1250  0.2500
 5.5000 -1.5000
[ CPUFloatType{3,2} ]
  2
  6
 12
[ CPULongType{3} ]
[1, 3] [ CPUFloatType{0} ]
  3
 10
 21
[ CPUIntType{3} ]
===
y = torch.tensor([10., 20., 30.])
i = torch.tensor([1, 2, 3])
z = torch.clone(i)
print(torch.addcmul_(z, y, y))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
y = torch.tensor([10., 20., 30.])
z = torch.clone(y)
print(torch.addcmul_(z, x, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
