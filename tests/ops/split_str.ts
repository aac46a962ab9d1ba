print("a b  c".split(), "a,b,,c".split(","), "a,b,c".split(",", 1), " x y ".rsplit(), "a,b,c".rsplit(",", 1))
print("a\nb\n\nc".splitlines(), "a\n\n".splitlines(True), ", ".join(["x", "y"]))
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("x"), "abc".rpartition("x"))
print("a".split(""))
---
[a, b, c] [a, b, , c] [a, b,c] [, x, y, ] [a,b, c]
[a, b, , c] [a, 
, , 
] x, y
(a, -, b-c) (a-b, -, c) (abc, , ) (, , abc)
raises: ValueError: empty separator
