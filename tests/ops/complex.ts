row = torch.tensor([2., -1., 0.5])
zero = torch.tensor(2.5)
print(torch.view_as_real(torch.complex(row, torch.tensor([0.5, 1., 2.]))))
z = torch.complex(torch.unsqueeze(row, 1), row)
print(torch.view_as_real(z), torch.stride(z))
print(torch.view_as_real(torch.complex(torch.to(row, 7), torch.to(row, 7))))
o = torch.zeros([0], dtype=9)
print(torch.view_as_real(torch.complex(row, row, out=o)))
print(torch.complex(zero, zero))
print(torch.complex(torch.to(row, 7), torch.to(row, 7)))
print(torch.view_as_real(torch.polar(torch.abs(row), torch.tensor([0.5, 1., 2.]))))
o = torch.zeros([0], dtype=9)
print(torch.view_as_real(torch.polar(row, row, out=o)))
print(torch.polar(torch.to(row, 7), torch.to(zero, 7)))
---
 2.0000  0.5000
-1.0000  1.0000
 0.5000  2.0000
[ CPUFloatType{3,2} ]
(1,.,.) = 
  2.0000  2.0000
  2.0000 -1.0000
  2.0000  0.5000

(2,.,.) = 
 -1.0000  2.0000
 -1.0000 -1.0000
 -1.0000  0.5000

(3,.,.) = 
  0.5000  2.0000
  0.5000 -1.0000
  0.5000  0.5000
[ CPUFloatType{3,3,2} ] [3, 1]
 2.0000  2.0000
-1.0000 -1.0000
 0.5000  0.5000
[ CPUDoubleType{3,2} ]
 2.0000  2.0000
-1.0000 -1.0000
 0.5000  0.5000
[ CPUFloatType{3,2} ]
2.5
[ CPUComplexFloatType{} ]
 2.0000
-1.0000
 0.5000
[ CPUComplexDoubleType{3} ]
 1.7552  0.9589
 0.5403  0.8415
-0.2081  0.4546
[ CPUFloatType{3,2} ]
-0.8323  1.8186
-0.5403  0.8415
 0.4388  0.2397
[ CPUFloatType{3,2} ]
-1.6023
 0.8011
-0.4006
[ CPUComplexDoubleType{3} ]
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.complex(i, j))
---
raises: Expected both inputs to be Half, Float or Double tensors but got Long and Long
===
row = torch.tensor([2., -1., 0.5])
print(torch.complex(row, torch.to(row, 7)))
---
raises: Expected object of scalar type Float but got scalar type Double for second argument
