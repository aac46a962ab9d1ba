x = 3
print(f"{x}")
---
raises: expected ) but found 'string_literal' here
