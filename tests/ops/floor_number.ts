print(torch.floor(2.5), torch.floor(-2.5), torch.floor(3))
print(torch.ceil(2.5), torch.ceil(-2.5))
print(torch.floor(torch.tensor(7.75).item()))
print(torch.floor(inf))
---
2 -3 3
3 -2
7
raises: Cannot convert float inf to integer
