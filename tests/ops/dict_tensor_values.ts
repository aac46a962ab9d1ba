d = dict([("a", torch.tensor(1))])
print(d["a"])
e = torch.dict()
print(len(e))
---
1
[ CPULongType{} ]
0
