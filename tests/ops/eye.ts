print(torch.eye(2), torch.eye(2, 3), torch.eye(3, 1, dtype=4), torch.eye(0), torch.eye(2, dtype=11))
o = torch.zeros([0])
print(torch.eye(2, out=o))
print(torch.eye(2, 3, out=o))
---
 1  0
 0  1
[ CPUFloatType{2,2} ]  1  0  0
 0  1  0
[ CPUFloatType{2,3} ]  1
 0
 0
[ CPULongType{3,1} ] [ CPUFloatType{0,0} ]  1  0
 0  1
[ CPUBoolType{2,2} ]
 1  0
 0  1
[ CPUFloatType{2,2} ]
 1  0  0
 0  1  0
[ CPUFloatType{2,3} ]
===
print(torch.eye(-1))
---
raises: n must be greater or equal to 0, got -1
===
print(torch.eye(2, -1))
---
raises: m must be greater or equal to 0, got -1
