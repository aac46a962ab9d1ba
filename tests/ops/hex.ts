print(hex(255), hex(-255), oct(8), bin(-5), bin(0), chr(65), ord("a"))
print(ord("ab"))
---
0xff -0xff 0o10 -0b101 0b0 A 97
raises: String for ord() must be 1 character, found 2
