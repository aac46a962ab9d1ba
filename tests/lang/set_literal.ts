x = {1, 2}
---
raises: expected : but found ',' here
