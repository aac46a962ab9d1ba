print(nothing)
---
raises: undefined value nothing
