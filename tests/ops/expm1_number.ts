print(torch.expm1(2), torch.expm1(-0.5))
print(torch.expm1(torch.tensor(2.5).item()))
---
6.3890560989306504 -0.39346934028736658
11.182494163513184
