assert 1 > 0
assert "x" == "y"
---
raises: AssertionError
