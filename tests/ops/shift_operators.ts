i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, 3, 4])
print(torch.__lshift__(i, j), torch.__lshift__(i, 2), torch.__rshift__(i, j), torch.__rshift__(i, 1))
print(i << 2, i >> 1, i << j)
---
-28
 40
 32
[ CPULongType{3} ] -28
 20
  8
[ CPULongType{3} ] -2
 0
 0
[ CPULongType{3} ] -4
 2
 1
[ CPULongType{3} ]
-28
 20
  8
[ CPULongType{3} ] -4
 2
 1
[ CPULongType{3} ] -28
 40
 32
[ CPULongType{3} ]
===
x = torch.tensor([1.5, -2., 3.])
print(torch.__lshift__(x, 2), torch.__lshift__(x, x))
---
raises: "lshift_cpu" not implemented for 'Float'
===
x = torch.tensor([1.5, -2., 3.])
print(torch.__rshift__(x, 2), torch.__rshift__(x, x))
---
raises: "rshift_cpu" not implemented for 'Float'
