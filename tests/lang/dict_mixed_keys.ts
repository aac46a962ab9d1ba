d = {1: 2, "a": 3}
---
raises: Dict keys must contain only a single type. Expected: int but found str instead
