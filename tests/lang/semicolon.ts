x = 1; y = 2
---
raises: expected a valid token but found ';' here
