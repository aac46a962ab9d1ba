x = +1
---
raises: expected ident but found '+' here
