s = "Hello World"
print(s.upper(), s.lower(), s.split(), s.find("o"), s.replace("o", "0"), s.startswith("He"), s.endswith("d"), s.strip("Hd"), s.count("l"))
print("-".join(["a", "b"]), "{} {}".format(1, "x"), "abc".capitalize(), "a,b".split(","), "x".center(5, "*"), "7".zfill(3), s.index("W"))
print("{{}}".format(1), "{0}".format(5), "{:.2f}".format(2.5))
---
HELLO WORLD hello world [Hello, World] 4 Hell0 W0rld True True ello Worl 3
a-b 1 x Abc [a, b] **x** 007 6
{1} {0} {:.2f}
