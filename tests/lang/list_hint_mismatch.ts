l = annotate(List[float], [1])
---
raises: List type annotation `List[float]` did not match the types of the given list elements, which were unified to int
