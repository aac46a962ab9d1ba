x = annotate(Optional[int], None)
if x:
  print(1)
---
raises: Could not cast value of type Optional[int] to bool
