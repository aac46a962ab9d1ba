print(torch.isinf(complex(1., 2.)))
print(torch.isinf(complex(-0.5, 1.)))
---
False
False
