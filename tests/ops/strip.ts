s = "  xx a xx  "
print("[" + s.strip() + "]", "[" + s.lstrip() + "]", "[" + s.rstrip() + "]", s.strip(" x"), "abc".strip("cb"))
---
[xx a xx] [xx a xx  ] [  xx a xx] a a
