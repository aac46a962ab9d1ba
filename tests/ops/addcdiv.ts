x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
y = torch.tensor([10., 20., 30.])
w = torch.tensor([[0.25], [0.75]])
i = torch.tensor([1, 2, 3])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.addcdiv(x, y, w), torch.addcdiv(x, y, w, value=0.5), torch.addcdiv(x, y, w, value=2))
print(torch.addcdiv(x, i, y), torch.addcdiv(x, y, torch.to(w, 7)), torch.addcdiv(torch.tensor(1.), y, y))
z = torch.clone(x)
print(torch.addcdiv_(z, y, w, value=-1))
o = torch.zeros([0])
print(torch.addcdiv(x, y, w, value=3, out=o))
print(torch.addcdiv(torch.to(x, 15), torch.to(y, 15), torch.to(w, 15), value=1.3))
print(torch.view_as_real(torch.addcdiv(c, c, torch.conj(c), value=2)))
print(torch.stride(torch.addcdiv(torch.t(x), torch.t(x), torch.t(x))), torch.addcdiv(torch.zeros([0]), torch.ones([1]), torch.ones([1])))
---
  38.5000   80.2500  120.7500
  13.3333   29.1667   39.5000
[ CPUFloatType{2,3} ]  18.5000  40.2500  60.7500
  6.6667  15.8333  19.5000
[ CPUFloatType{2,3} ]   78.5000  160.2500  240.7500
  26.6667   55.8333   79.5000
[ CPUFloatType{2,3} ]
-1.4000  0.3500  0.8500
 0.1000  2.6000 -0.4000
[ CPUFloatType{2,3} ]   38.5000   80.2500  120.7500
  13.3333   29.1667   39.5000
[ CPUDoubleType{2,3} ]  2
 2
 2
[ CPUFloatType{3} ]
-41.5000 -79.7500 -119.2500
-13.3333 -24.1667 -40.5000
[ CPUFloatType{2,3} ]
 118.5000  240.2500  360.7500
  40.0000   82.5000  119.5000
[ CPUFloatType{2,3} ]
  50.5000  104.0000  157.0000
  17.3750   37.2500   51.5000
[ CPUBFloat16Type{2,3} ]
 2.2000  2.1000
-0.0615 -0.2423
-1.1000 -2.7000
[ CPUFloatType{3,2} ]
[1, 3] [ CPUFloatType{0} ]
===
i = torch.tensor([1, 2, 3])
print(torch.addcdiv(i, i, i))
---
raises: Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a true division of tensor1 and tensor2. The historic addcdiv behavior can be implemented as (input + value * torch.trunc(tensor1 / tensor2)).to(input.dtype) for integer inputs and as (input + value * tensor1 / tensor2) for float inputs. The future addcdiv behavior is just the latter implementation: (input + value * tensor1 / tensor2), for all dtypes.
===
y = torch.tensor([10., 20., 30.])
i = torch.tensor([1, 2, 3])
z = torch.clone(i)
print(torch.addcdiv_(z, y, y))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
y = torch.tensor([10., 20., 30.])
z = torch.clone(y)
print(torch.addcdiv_(z, x, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
