x = torch.tensor([[1., 2., 4., 8.], [3., -1., 0., 5.]])
f = torch.tensor([1, 2, 0, 3])
w = torch.tensor([0.5, 1., 2., 0.25])
print(torch.cov(x))
print(torch.cov(x, correction=0))
print(torch.cov(x, correction=1, fweights=f))
print(torch.cov(x, correction=1, fweights=f, aweights=w))
print(torch.cov(x, correction=0, aweights=w))
print(torch.cov(torch.tensor([1, 2, 4])))

print(torch.cov(torch.view_as_complex(torch.reshape(x, [2, 2, 2]))))
print(torch.corrcoef(x))
print(torch.corrcoef(torch.tensor([1., 2.])))
print(torch.corrcoef(torch.view_as_complex(torch.reshape(torch.arange(12, dtype=6), [2, 3, 2]))))
print(torch.cov(x, fweights=torch.tensor([-1, 1, 1, 1])))
---
 9.5833  4.9167
 4.9167  7.5833
[ CPUFloatType{2,2} ]
 7.1875  3.6875
 3.6875  5.6875
[ CPUFloatType{2,2} ]
 12.1667   8.3333
  8.3333   8.6667
[ CPUFloatType{2,2} ]
 9.0308  6.8000
 6.8000  8.8000
[ CPUFloatType{2,2} ]
 2.8889  0.9778
 0.9778  2.9156
[ CPUFloatType{2,2} ]
2.33333
[ CPUFloatType{} ]
 22.5000  13.5000
 13.5000  22.5000
[ CPUComplexFloatType{2,2} ]
 1.0000  0.5767
 0.5767  1.0000
[ CPUFloatType{2,2} ]
1
[ CPUFloatType{} ]
 1  1
 1  1
[ CPUComplexFloatType{2,2} ]
raises: cov(): fweights cannot be negative
