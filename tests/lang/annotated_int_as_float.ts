f : float = 3
---
raises: Variable 'f' is annotated with type float but is being assigned to a value of type int
