print(torch.lgamma(2), torch.lgamma(-0.5))
print(torch.lgamma(torch.tensor(2.5).item()))
---
0. 1.2655121234846454
0.28468286991119385
