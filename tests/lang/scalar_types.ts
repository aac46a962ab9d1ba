n = annotate(number, 3)
m = annotate(number, 2.5)
print(n + m, n * 2, n < m, -n)
t = torch.tensor(7)
k = t.item()
print(k, k + 1, int(k), float(k))
---
5.5 6 False -3
7 8 7 7.
