x : float = 3
---
raises: Variable 'x' is annotated with type float but is being assigned to a value of type int
