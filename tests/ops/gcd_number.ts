print(torch.gcd(12, 18), torch.gcd(0, 0), torch.gcd(-4, 6))
---
6 0 2
