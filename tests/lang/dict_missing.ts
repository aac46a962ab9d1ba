d = {"a": 1}
print(d["zz"])
---
raises: KeyError: zz
