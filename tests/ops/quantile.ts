x = torch.tensor([[1., 5., 2.], [4., nan, 7.], [3., 9., 8.]])
y = torch.tensor([[1., 5., 2., 8.], [4., 0., 7., 3.]])
q = torch.tensor([0., 0.3, 0.5, 1.])
print(torch.quantile(y, 0.4))
print(torch.quantile(y, q))
print(torch.quantile(y, q, 1))
print(torch.quantile(y, q, 0, True))
print(torch.quantile(y, 0.5, None, True))
print(torch.quantile(x, 0.5, 0))
print(torch.nanquantile(x, q, 0))
print(torch.nanquantile(x, 0.5, 1, True))
print(torch.quantile(y, q, 1, interpolation="lower"))
print(torch.quantile(y, q, 1, interpolation="higher"))
print(torch.quantile(y, q, 1, interpolation="midpoint"))
print(torch.quantile(y, q, 1, interpolation="nearest"))
print(torch.nanquantile(torch.tensor([nan, nan]), 0.5))
print(torch.quantile(torch.tensor(2.), 0.5, 0))
o = torch.empty([0])
_0 = torch.quantile(y, q, 1, False, interpolation="linear", out=o)
print(o)
_1 = torch.quantile(y, 0.2, 1, False, interpolation="linear", out=o)
print(o)
_2 = torch.nanquantile(x, q, 1, False, interpolation="linear", out=o)
print(o)
_3 = torch.nanquantile(x, 0.2, 1, False, interpolation="linear", out=o)
print(o)
print(torch.quantile(y, 1.5))
---
2.8
[ CPUFloatType{} ]
 0.0000
 2.1000
 3.5000
 8.0000
[ CPUFloatType{4} ]
 1.0000  0.0000
 1.9000  2.7000
 3.5000  3.5000
 8.0000  7.0000
[ CPUFloatType{4,2} ]
(1,.,.) = 
  1  0  2  3

(2,.,.) = 
  1.9000  1.5000  3.5000  4.5000

(3,.,.) = 
  2.5000  2.5000  4.5000  5.5000

(4,.,.) = 
  4  5  7  8
[ CPUFloatType{4,1,4} ]
 3.5000
[ CPUFloatType{1,1} ]
 3
nan
 7
[ CPUFloatType{3} ]
 1.0000  5.0000  2.0000
 2.2000  6.2000  5.0000
 3.0000  7.0000  7.0000
 4.0000  9.0000  8.0000
[ CPUFloatType{4,3} ]
 2.0000
 5.5000
 8.0000
[ CPUFloatType{3,1} ]
 1  0
 1  0
 2  3
 8  7
[ CPUFloatType{4,2} ]
 1  0
 2  3
 5  4
 8  7
[ CPUFloatType{4,2} ]
 1.0000  0.0000
 1.5000  1.5000
 3.5000  3.5000
 8.0000  7.0000
[ CPUFloatType{4,2} ]
 1  0
 2  3
 5  4
 8  7
[ CPUFloatType{4,2} ]
nan
[ CPUFloatType{} ]
2
[ CPUFloatType{} ]
 1.0000  0.0000
 1.9000  2.7000
 3.5000  3.5000
 8.0000  7.0000
[ CPUFloatType{4,2} ]
 1.6000
 1.8000
[ CPUFloatType{2} ]
 1.0000  4.0000  3.0000
 1.6000  4.9000  6.0000
 2.0000  5.5000  8.0000
 5.0000  7.0000  9.0000
[ CPUFloatType{4,3} ]
 1.4000
 4.6000
 5.0000
[ CPUFloatType{3} ]
raises: quantile() q must be in the range [0, 1] but got 1.5
