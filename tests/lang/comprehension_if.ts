print([i for i in range(5) if i > 2])
---
raises: expected else but found ']' here
