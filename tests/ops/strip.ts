s = "  xx a xx  "
print("[" + s.strip() + "]", "[" + s.lstrip() + "]", "[" + s.rstrip() + "]", s.strip(" x"), "abc".strip("cb"))
print("fav".strip() + "|", " \n\tvf\n".lstrip() + "|")
---
[xx a xx] [xx a xx  ] [  xx a xx] a a
fav| vf
|
