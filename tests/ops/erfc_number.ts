print(torch.erfc(2), torch.erfc(-0.5))
print(torch.erfc(torch.tensor(2.5).item()))
---
0.0046777349810472654 1.5204998778130465
0.00040695202187635005
