x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.selu(x), torch.selu(big))
print(torch.selu(torch.to(x, 7)))
print(torch.selu(torch.to(x, 15)), torch.selu(torch.to(big, 15)))
print(torch.nan_to_num(torch.selu(special), 99., 1000., -1000.))
print(torch.selu(torch.tensor(0.5)), torch.selu(torch.zeros([2, 0])))
y = torch.selu(torch.t(x))
print(y, torch.stride(y))
print(torch.selu(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.selu_(torch.select(y, 1, 0))
print(y, z)
---
-1.3658  0.2627  0.7880
 0.0000  2.6268 -0.6918
[ CPUFloatType{2,3} ]  -1.7463
 -1.7259
 -1.1113
  0.0000
  0.5254
  1.0507
  4.2028
 31.5210
[ CPUFloatType{8} ]
-1.3658  0.2627  0.7880
 0.0000  2.6268 -0.6918
[ CPUDoubleType{2,3} ]
-1.3672  0.2617  0.7891
 0.0000  2.6250 -0.6914
[ CPUBFloat16Type{2,3} ]  -1.7500
 -1.7266
 -1.1094
  0.0000
  0.5234
  1.0469
  4.1875
 31.5000
[ CPUBFloat16Type{8} ]
 1000.0000
   -1.7581
   99.0000
[ CPUFloatType{3} ]
0.525351
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1.3658  0.0000
 0.2627  2.6268
 0.7880 -0.6918
[ CPUFloatType{3,2} ] [1, 3]
 0.7880
-0.6918
[ CPUFloatType{2} ]
-1.3658  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1.3658
 0.0000
[ CPUFloatType{2} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.selu(i))
---
raises: "elu_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.selu(torch.to(torch.abs(i), 0)))
---
raises: "elu_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.selu(b))
---
raises: "elu_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.selu(c))
---
raises: "elu_cpu" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.selu_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
