y = torch.tensor([[1., 2., 4.], [3., 5., 6.]])
x = torch.tensor([0., 1., 3.])
print(torch.trapezoid(y))
print(torch.trapezoid(y, dx=2, dim=0))
print(torch.trapezoid(y, x))
print(torch.trapezoid(y, torch.tensor([[0., 1., 3.], [0., 2., 4.]])))
print(torch.trapezoid(torch.reshape(y, [1, 2, 3]), torch.tensor([[0., 1., 3.], [0., 2., 4.]])))
print(torch.trapezoid(torch.tensor([1, 2, 3])))
print(torch.trapezoid(torch.zeros([2, 0])))
print(torch.trapz(y, dx=0.5))
print(torch.trapz(y, torch.tensor([1., 4.]), dim=0))
print(torch.cumulative_trapezoid(y))
print(torch.cumulative_trapezoid(y, dx=3, dim=0))
print(torch.cumulative_trapezoid(y, x))
print(torch.cumulative_trapezoid(torch.tensor([1, 2, 3]), torch.tensor([1, 2, 4])))
print(torch.trapezoid(y, torch.tensor([1., 4.])))
---
 4.5000
 9.5000
[ CPUFloatType{2} ]
  4
  7
 10
[ CPUFloatType{3} ]
  7.5000
 15.0000
[ CPUFloatType{2} ]
  7.5000
 19.0000
[ CPUFloatType{2} ]
  7.5000  19.0000
[ CPUFloatType{1,2} ]
4
[ CPUFloatType{} ]
 0
 0
[ CPUFloatType{2} ]
 2.2500
 4.7500
[ CPUFloatType{2} ]
  6.0000
 10.5000
 15.0000
[ CPUFloatType{3} ]
 1.5000  4.5000
 4.0000  9.5000
[ CPUFloatType{2,2} ]
  6.0000  10.5000  15.0000
[ CPUFloatType{1,3} ]
  1.5000   7.5000
  4.0000  15.0000
[ CPUFloatType{2,2} ]
 1.5000
 6.5000
[ CPUFloatType{2} ]
raises: trapezoid: There must be one `x` value for each sample point
