print(torch.angle(torch.item(torch.tensor(2.5))))
print(torch.angle(torch.item(torch.tensor(7))))
---
0.
0.
