print(1 < 2, 1 < 1.5, 2.5 < 1, "a" < "b", "ab" < "a")
print(1 > 2, 1 > 1.5, 2.5 > 1, "a" > "b")
print(1 <= 1, 1 <= 0.5, "a" <= "a")
print(1 >= 1, 1 >= 1.5, "b" >= "a")
---
True True False True False
False False True False
True False True
True False True
