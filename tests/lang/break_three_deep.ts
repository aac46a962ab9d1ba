total = 0
for i in range(3):
  for j in range(3):
    if j == 2:
      break
    for k in range(3):
      if k == 1:
        continue
      if i == 2:
        break
      total += 1
    total += 10
  total += 100
print(total)
---
368
