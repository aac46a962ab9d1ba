print(torch.log(2), torch.log(0.5))
print(torch.log(torch.tensor(0.5).item()))
---
0.69314718055994529 -0.69314718055994529
-0.69314718246459961
