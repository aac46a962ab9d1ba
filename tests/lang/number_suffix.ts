x = 1_000
---
raises: expected newline but found 'ident' here
