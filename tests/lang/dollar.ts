x = $
---
raises: expected a valid token but found '$' here
