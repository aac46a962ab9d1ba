x = 1
for i in range(3):
  x = torch.tensor(i)
print(x + 1)
---
3
