# version 3
a = torch.tensor([7, -7])
b = torch.tensor([2, 2])
print(torch.div(a, b), torch.div(a, 2), torch.div(a, 2.), torch.div(a.float(), 2), torch.true_divide(a, b), a / b, a / 2, torch.div(a, b, rounding_mode="floor"))
c = torch.tensor([9, 9])
c.div_(2)
print(c, 7 / 2, torch.full([2], 3), torch.full([1], 2, dtype=4))
f = torch.tensor([9., 9.])
f /= 2
print(f, torch.div(torch.tensor([True]), 2))
---
 3
-3
[ CPULongType{2} ]  3
-3
[ CPULongType{2} ]  3.5000
-3.5000
[ CPUFloatType{2} ]  3.5000
-3.5000
[ CPUFloatType{2} ]  3.5000
-3.5000
[ CPUFloatType{2} ]  3
-3
[ CPULongType{2} ]  3
-3
[ CPULongType{2} ]  3
-4
[ CPULongType{2} ]
 4
 4
[ CPULongType{2} ] 3.5  3
 3
[ CPUFloatType{2} ]  2
[ CPULongType{1} ]
 4.5000
 4.5000
[ CPUFloatType{2} ]  0
[ CPULongType{1} ]
