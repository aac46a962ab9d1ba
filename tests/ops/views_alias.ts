x = torch.reshape(torch.arange(6, dtype=6), [2, 3])
y = torch.clone(x)
z = torch.t(y)
torch.add_(z, 1)
print(y)
y = torch.clone(x)
z = torch.select(y, 0, 1)
torch.mul_(z, z)
print(y)
y = torch.clone(x)
z = torch.slice(y, 1, 0, 3, 2)
torch.zero_(z)
print(y)
y = torch.clone(x)
z = torch.view(y, [6])
torch.copy_(torch.slice(z, 0, 0, 3), torch.slice(z, 0, 3, 6))
print(y)
y = torch.clone(x)
z = torch.unsqueeze(torch.diagonal(y), 0)
torch.fill_(z, 9)
print(y)
y = torch.clone(x)
y[0, 1] = 7.
y[:, 2] = torch.tensor([8., 9.])
y[1] += 1
print(y)
y = torch.clone(x)
a, b = torch.unbind(y)
torch.add_(a, b)
print(y)
y = torch.clone(x)
z = torch.detach(y)
w = torch.reshape(y, [3, 2])
torch.add_(z, 1)
print(w)
y = torch.clone(x)
z = torch.expand(torch.slice(y, 0, 0, 1), [2, 3])
torch.add_(y, z)
print(y)
y = torch.clone(x)
z = torch.transpose_(y, 0, 1)
torch.add_(z, 1)
print(y, torch.stride(y))
y = torch.clone(x)
l = [y, y]
torch.add_(l[0], 1)
print(l[1])
y = torch.clone(x)
torch.sub_(torch.t(torch.slice(y, 1, 0, 2)), torch.slice(y, 1, 0, 2))
print(y)
---
 1  2  3
 4  5  6
[ CPUFloatType{2,3} ]
  0   1   2
  9  16  25
[ CPUFloatType{2,3} ]
 0  1  0
 0  4  0
[ CPUFloatType{2,3} ]
 3  4  5
 3  4  5
[ CPUFloatType{2,3} ]
 9  1  2
 3  9  5
[ CPUFloatType{2,3} ]
  0   7   8
  4   5  10
[ CPUFloatType{2,3} ]
 3  5  7
 3  4  5
[ CPUFloatType{2,3} ]
 1  2
 3  4
 5  6
[ CPUFloatType{3,2} ]
 0  2  4
 3  6  9
[ CPUFloatType{2,3} ]
 1  4
 2  5
 3  6
[ CPUFloatType{3,2} ] [1, 3]
 1  2  3
 4  5  6
[ CPUFloatType{2,3} ]
 0 -2  2
 5  0  5
[ CPUFloatType{2,3} ]
===
x = torch.reshape(torch.arange(6, dtype=6), [2, 3])
y = torch.clone(x)
torch.add_(y, torch.select(y, 0, 0))
print(y)
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
