x = torch.tensor(3)
n = 0
while bool(x > n):
  n += 1
print(n)
s = "aaa"
while s:
  s = s[1:]
print(len(s))
---
3
0
