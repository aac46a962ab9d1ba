x = ops.foo.bar(1)
---
raises: Unknown builtin op: foo::bar.
