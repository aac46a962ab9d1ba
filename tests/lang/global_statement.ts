global x
x = 1
---
raises: Unrecognized statement kind global
