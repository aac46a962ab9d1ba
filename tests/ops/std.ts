x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.std(x), torch.std(x, False), torch.std(x, [0]), torch.std(x, [1], False), torch.std(x, [1], True, True), torch.std(t3, [0, 2]))
print(torch.std(x, [1], correction=0), torch.std(t3, [1], correction=2), torch.std(t3, None, correction=1, keepdim=True))
print(torch.std(torch.to(x, 7)), torch.std(torch.to(x, 15), [1]), torch.std(c), torch.std(c, [1]), torch.std(torch.to(x, 5)))
print(torch.isnan(torch.std(torch.tensor([1.]))), torch.isnan(torch.std(torch.zeros([0]))), torch.std(torch.tensor([1.]), False))
print(torch.stride(torch.std(torch.permute(t3, [2, 0, 1]), [1])), torch.std(torch.permute(t3, [2, 0, 1]), [1]))
o = torch.zeros([0])
print(torch.std(x, [1], out=o))
print(torch.std(x, [1], correction=0, out=o))
o = torch.zeros([0], dtype=7)
print(torch.std(x, [1], out=o))
a, z = torch.std_mean(x)
print(a, z)
a, z = torch.std_mean(x, False)
print(a, z)
a, z = torch.std_mean(x, [1])
print(a, z)
a, z = torch.std_mean(t3, [0, 2], False, True)
print(a, z)
a, z = torch.std_mean(x, [0], correction=0)
print(a, z)
a, z = torch.std_mean(torch.to(x, 15), [1])
print(a, z)
---
2.08816
[ CPUFloatType{} ] 1.90622
[ CPUFloatType{} ]  1.7678
 1.7678
 0.8839
[ CPUFloatType{3} ]  1.4482
 2.0950
[ CPUFloatType{2} ]  1.7736
 2.5658
[ CPUFloatType{2,1} ]  6.5247
 6.5247
 6.5247
[ CPUFloatType{3} ]
 1.4482
 2.0950
[ CPUFloatType{2} ]  5.6569  5.6569  5.6569  5.6569
 5.6569  5.6569  5.6569  5.6569
[ CPUFloatType{2,4} ] (1,.,.) = 
  7.0711
[ CPUFloatType{1,1,1} ]
2.08816
[ CPUDoubleType{} ]  1.7734
 2.5625
[ CPUBFloat16Type{2} ] 1.60792
[ CPUFloatType{} ]  1.9419
 1.1180
[ CPUFloatType{2} ] 2.08789
[ CPUHalfType{} ]
1
[ CPUBoolType{} ] 1
[ CPUBoolType{} ] 0
[ CPUFloatType{} ]
[3, 1]  8.4853  8.4853  8.4853
 8.4853  8.4853  8.4853
 8.4853  8.4853  8.4853
 8.4853  8.4853  8.4853
[ CPUFloatType{4,3} ]
 1.7736
 2.5658
[ CPUFloatType{2} ]
 1.4482
 2.0950
[ CPUFloatType{2} ]
 1.7736
 2.5658
[ CPUDoubleType{2} ]
2.08816
[ CPUFloatType{} ] 0.541667
[ CPUFloatType{} ]
1.90622
[ CPUFloatType{} ] 0.541667
[ CPUFloatType{} ]
 1.7736
 2.5658
[ CPUFloatType{2} ] -0.0833
 1.1667
[ CPUFloatType{2} ]
(1,.,.) = 
  6.1033
  6.1033
  6.1033
[ CPUFloatType{1,3,1} ] (1,.,.) = 
   7.5000
  11.5000
  15.5000
[ CPUFloatType{1,3,1} ]
 1.2500
 1.2500
 0.6250
[ CPUFloatType{3} ]  2.7500
-0.7500
-0.3750
[ CPUFloatType{3} ]
 1.7734
 2.5625
[ CPUBFloat16Type{2} ] -0.0835
 1.1641
[ CPUBFloat16Type{2} ]
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.std(i))
---
raises: std and var only support floating point and complex dtypes
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.std(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
a, z = torch.std_mean(i)
print(a)
---
raises: std_mean only support floating point and complex dtypes
