print("[" + "ab".ljust(5) + "]", "[" + "ab".rjust(5, "*") + "]", "[" + "ab".center(5) + "]", "[" + "a".center(4) + "]", "5".zfill(3), "-5".zfill(4), "a\tb".expandtabs(4))
print("a".ljust(3, "xy"))
---
[ab   ] [***ab] [  ab ] [ a  ] 005 00-5 a   b
raises: TypeError: The fill character must be exactly one character long
