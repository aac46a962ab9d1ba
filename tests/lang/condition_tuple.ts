if (1, 2):
  print(1)
---
raises: Could not cast value of type Tuple[int, int] to bool
