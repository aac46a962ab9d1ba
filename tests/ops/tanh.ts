x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.tanh(x))
print(torch.tanh(torch.to(x, 7)))
print(torch.tanh(i), torch.tanh(torch.to(i, 3)), torch.tanh(torch.to(i, 1)))
print(torch.tanh(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.tanh(b), 99.))
print(torch.nan_to_num(torch.tanh(special), 99., 1000., -1000.))
print(torch.tanh(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.tanh(c), 9)))
print(torch.view_as_real(torch.to(torch.tanh(torch.to(c, 10)), 10)))
print(torch.tanh(torch.tensor(0.5)), torch.tanh(torch.zeros([2, 0])))
y = torch.tanh(torch.t(x))
print(y, torch.stride(y))
print(torch.tanh(torch.select(x, 1, 2)), torch.stride(torch.tanh(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.tanh_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.tanh_(y)))
o = torch.zeros([0])
print(torch.tanh(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.tanh(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.tanh(i, out=o))
---
-0.9051  0.2449  0.6351
 0.0000  0.9866 -0.4621
[ CPUFloatType{2,3} ]
-0.9051  0.2449  0.6351
 0.0000  0.9866 -0.4621
[ CPUDoubleType{2,3} ]
-0.9951
 0.0000
 0.9640
[ CPUFloatType{3} ] -0.9951
 0.0000
 0.9640
[ CPUFloatType{3} ] -0.9951
 0.0000
 0.9640
[ CPUFloatType{3} ]
 0.9951
 0.0000
 0.9640
[ CPUFloatType{3} ]
 0.7616
 0.0000
[ CPUFloatType{2} ]
  1.0000
 -1.0000
 99.0000
  0.0000
  0.7616
 -0.7616
  0.4621
 -0.9051
[ CPUFloatType{8} ]
-0.9062  0.2451  0.6367
 0.0000  0.9883 -0.4629
[ CPUBFloat16Type{2,3} ]
 0.8430  0.1956
-0.9682  0.0170
 2.1248 -0.2551
[ CPUFloatType{3,2} ]
 0.8430  0.1956
-0.9682  0.0170
 2.1248 -0.2551
[ CPUDoubleType{3,2} ]
0.462117
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.9051  0.0000
 0.2449  0.9866
 0.6351 -0.4621
[ CPUFloatType{3,2} ] [1, 3]
 0.6351
-0.4621
[ CPUFloatType{2} ] [3, 1]
-0.9051  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.9051
 0.0000
[ CPUFloatType{2} ]
 0.8430  0.1956
-0.9682  0.0170
 2.1248 -0.2551
[ CPUFloatType{3,2} ]
-0.9051  0.2449  0.6351
 0.0000  0.9866 -0.4621
[ CPUFloatType{2,3} ]
-0.9051  0.2449  0.6351
 0.0000  0.9866 -0.4621
[ CPUFloatType{2,3} ]
-0.9051  0.2449  0.6351
 0.0000  0.9866 -0.4621
[ CPUDoubleType{2,3} ]
-0.9051  0.0000
 0.2449  0.9866
 0.6351 -0.4621
[ CPUDoubleType{3,2} ]
-0.9951
 0.0000
 0.9640
[ CPUFloatType{3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.tanh_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.tanh_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.tanh(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
