len = 3
print(len)
torch2 = 5
list = [1]
print(list)
---
3
[1]
