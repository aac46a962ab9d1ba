x = torch.tensor([1, 2, 3, 4])
s = torch.tensor(0)
for v in x:
  if bool(v == 3):
    break
  s = s + v
print(s)
---
3
[ CPULongType{} ]
