for i in range(10):
  if i % 2 == 0:
    continue
  if i > 6:
    break
  print(i)
k = 0
while k < 10:
  k += 1
  if k == 3:
    continue
  for j in range(k):
    if j == 2:
      break
  else_seen = k
  if k > 5:
    break
  print(k, else_seen)
print(k)
---
1
3
5
1 1
2 2
4 4
5 5
6
