print(torch.exp(2), torch.exp(0.5))
print(torch.exp(torch.tensor(0.5).item()))
---
7.3890560989306504 1.6487212707001282
1.6487212181091309
