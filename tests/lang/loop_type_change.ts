x = 1
for i in range(2):
  x = 2.5
print(x)
---
raises: Variable 'x' previously had type int but is now being assigned to a value of type float
