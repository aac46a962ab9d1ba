i = torch.tensor([-3, 0, 2])
o = torch.zeros([0], dtype=4)
print(torch.bitwise_not(i, out=o))
print(~i, ~torch.tensor([True, False]))
---
 2
-1
-3
[ CPULongType{3} ]
 2
-1
-3
[ CPULongType{3} ]  0
 1
[ CPUBoolType{2} ]
