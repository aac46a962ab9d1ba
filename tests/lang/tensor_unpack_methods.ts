x = torch.arange(6).reshape(2, 3)
a, b = x.unbind(0)
print(a, b)
c, d = x.split(1)
print(c, d)
v, i = torch.sort(x, 1, True)
print(v, i)
---
 0
 1
 2
[ CPULongType{3} ]  3
 4
 5
[ CPULongType{3} ]
 0  1  2
[ CPULongType{1,3} ]  3  4  5
[ CPULongType{1,3} ]
 2  1  0
 5  4  3
[ CPULongType{2,3} ]  2  1  0
 2  1  0
[ CPULongType{2,3} ]
