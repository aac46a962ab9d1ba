i = 0
s = ""
while i < 3:
  j = 0
  while j < 3:
    j += 1
    if j == i:
      continue
    s += str(i) + str(j) + " "
  i += 1
  if len(s) > 100:
    break
print(s)
---
01 02 03 12 13 21 23 
