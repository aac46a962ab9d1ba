print(torch.sinh(2), torch.sinh(0.5))
print(torch.sinh(torch.tensor(0.5).item()))
---
3.626860407847019 0.52109530549374738
0.52109527587890625
