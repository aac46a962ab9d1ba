x = torch.tensor([1., -10.25, 0., 0.1])
a, b = torch.frexp(x)
print(a)
print(b)
e, f = torch.frexp(torch.arange(3))
print(e)
---
 0.5000
-0.6406
 0.0000
 0.8000
[ CPUFloatType{4} ]
 1
 4
 0
-3
[ CPUIntType{4} ]
raises: torch.frexp() only supports floating-point dtypes
