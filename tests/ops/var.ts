x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.var(x), torch.var(x, False), torch.var(x, [0]), torch.var(x, [1], False), torch.var(x, [1], True, True), torch.var(t3, [0, 2]))
print(torch.var(x, [1], correction=0), torch.var(t3, [1], correction=2), torch.var(t3, None, correction=1, keepdim=True))
print(torch.var(torch.to(x, 7)), torch.var(torch.to(x, 15), [1]), torch.var(c), torch.var(c, [1]), torch.var(torch.to(x, 5)))
print(torch.isnan(torch.var(torch.tensor([1.]))), torch.isnan(torch.var(torch.zeros([0]))), torch.var(torch.tensor([1.]), False))
print(torch.stride(torch.var(torch.permute(t3, [2, 0, 1]), [1])), torch.var(torch.permute(t3, [2, 0, 1]), [1]))
o = torch.zeros([0])
print(torch.var(x, [1], out=o))
print(torch.var(x, [1], correction=0, out=o))
o = torch.zeros([0], dtype=7)
print(torch.var(x, [1], out=o))
a, z = torch.var_mean(x)
print(a, z)
a, z = torch.var_mean(x, False)
print(a, z)
a, z = torch.var_mean(x, [1])
print(a, z)
a, z = torch.var_mean(t3, [0, 2], False, True)
print(a, z)
a, z = torch.var_mean(x, [0], correction=0)
print(a, z)
a, z = torch.var_mean(torch.to(x, 15), [1])
print(a, z)
---
4.36042
[ CPUFloatType{} ] 3.63368
[ CPUFloatType{} ]  3.1250
 3.1250
 0.7812
[ CPUFloatType{3} ]  2.0972
 4.3889
[ CPUFloatType{2} ]  3.1458
 6.5833
[ CPUFloatType{2,1} ]  42.5714
 42.5714
 42.5714
[ CPUFloatType{3} ]
 2.0972
 4.3889
[ CPUFloatType{2} ]  32  32  32  32
 32  32  32  32
[ CPUFloatType{2,4} ] (1,.,.) = 
  50
[ CPUFloatType{1,1,1} ]
4.36042
[ CPUDoubleType{} ]  3.1406
 6.5938
[ CPUBFloat16Type{2} ] 2.58542
[ CPUFloatType{} ]  3.7708
 1.2500
[ CPUFloatType{2} ] 4.35938
[ CPUHalfType{} ]
1
[ CPUBoolType{} ] 1
[ CPUBoolType{} ] 0
[ CPUFloatType{} ]
[3, 1]  72  72  72
 72  72  72
 72  72  72
 72  72  72
[ CPUFloatType{4,3} ]
 3.1458
 6.5833
[ CPUFloatType{2} ]
 2.0972
 4.3889
[ CPUFloatType{2} ]
 3.1458
 6.5833
[ CPUDoubleType{2} ]
4.36042
[ CPUFloatType{} ] 0.541667
[ CPUFloatType{} ]
3.63368
[ CPUFloatType{} ] 0.541667
[ CPUFloatType{} ]
 3.1458
 6.5833
[ CPUFloatType{2} ] -0.0833
 1.1667
[ CPUFloatType{2} ]
(1,.,.) = 
  37.2500
  37.2500
  37.2500
[ CPUFloatType{1,3,1} ] (1,.,.) = 
   7.5000
  11.5000
  15.5000
[ CPUFloatType{1,3,1} ]
 1.5625
 1.5625
 0.3906
[ CPUFloatType{3} ]  2.7500
-0.7500
-0.3750
[ CPUFloatType{3} ]
 3.1406
 6.5938
[ CPUBFloat16Type{2} ] -0.0835
 1.1641
[ CPUBFloat16Type{2} ]
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.var(i))
---
raises: std and var only support floating point and complex dtypes
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.var(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
a, z = torch.var_mean(i)
print(a)
---
raises: var_mean only support floating point and complex dtypes
