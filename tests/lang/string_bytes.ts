s = "héllo"
print(len(s), s[0], s[-1], s.upper(), s.find("l"), [c for c in "ab"], "a" in s, s == "héllo", s < "i")
---
6 h o HéLLO 3 [a, b] False True True
