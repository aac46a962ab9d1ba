l = [1]
x = l[5]
y = 1 // 0
z = torch.mm(torch.ones([2]), torch.ones([3]))
print("alive")
---
alive
