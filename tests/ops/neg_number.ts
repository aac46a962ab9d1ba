print(-3, -2.5)
n = 3
m = 2.5
print(-n, -m, -complex(1., 2.))
print(-torch.tensor(0.1).item(), -torch.tensor(1099511627779).item())
---
-3 -2.5
-3 -2.5 -1.-2.j
-0.10000000149011612 -3
