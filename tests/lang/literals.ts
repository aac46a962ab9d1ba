print(1, -1, 0x10, 010, 1.5, 1., .5, 1e5, 1.e-3, 1E2, 0xE1, -0., 2j, -1j, 1e400)
print(9223372036854775807, -9223372036854775808)
print("a\tb\n\\\"\'\101\x") if False else print("x")
---
raises: unsupported hex specifier
