x = torch.tensor([1.5, 2., 3.], dtype=7)
y = torch.clone(x)
print(torch.float_power_(y, 2))
print(torch.float_power_(y, x))
o = torch.zeros([0], dtype=7)
print(torch.float_power(2, x, out=o))
print(torch.float_power(x, 2, out=o))
print(torch.float_power(x, x, out=o))
---
 2.2500
 4.0000
 9.0000
[ CPUDoubleType{3} ]
   3.3750
  16.0000
 729.0000
[ CPUDoubleType{3} ]
 2.8284
 4.0000
 8.0000
[ CPUDoubleType{3} ]
 2.2500
 4.0000
 9.0000
[ CPUDoubleType{3} ]
  1.8371
  4.0000
 27.0000
[ CPUDoubleType{3} ]
