for s in ["", "12", "a1", "Ab", "ab", "AB", " ", "Hello World", "_x", "\n"]:
    print(s.isdigit(), s.isdecimal(), s.isnumeric(), s.isspace(), s.isalnum(), s.isalpha(), s.isupper(), s.islower(), s.istitle(), s.isprintable())
---
False False False False False False False False False True
True True True False True False False False False True
False False False False True False False True False True
False False False False True True False False True True
False False False False True True False True False True
False False False False True True True False False True
False False False True False False False False False True
False False False False False False False False True True
False False False False False False False True False True
False False False True False False False False False False
