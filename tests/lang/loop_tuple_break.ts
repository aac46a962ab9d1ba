for x in (1, 2):
  if x == 1:
    break
  print(x)
---
raises: Because we emit iteration over modulelists or tuples as unrolled loops, we do not support break or continue inside the body of these loops
