print(ops.prim.StringIndex("ab", -3))
---
raises: basic_string::at: __n (which is 18446744073709551615) >= this->size() (which is 2)
