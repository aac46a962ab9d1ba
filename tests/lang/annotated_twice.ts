x = 1
if True:
  y = 2
for i in range(1):
  x : int = 3
---
raises: Attempting to declare and annotate the type of variable 'x' but it is already defined in an outer block
