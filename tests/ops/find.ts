s = "hello hello"
print(s.find("l"), s.find("l", 5), s.find("z"), s.rfind("l"), s.find("o", 0, -5), s.count("l"), s.count("lo", 2), s.startswith("he"), s.endswith("lo"), s.startswith("l", 2), "ell" in s)
print(s.index("o"), s.rindex("o"), s.find(""), "abc".find("", 5))
print(s.index("zz"))
---
2 8 -1 9 4 4 2 True True True True
4 10 0 5
raises: ValueError: substring not found
