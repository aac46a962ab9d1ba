a = 5
print("big" if a > 3 else "small", 1 if a < 3 else 2)
x = 1 if a > 3 else None
print(x)
l = [1, 2] if a > 100 else annotate(List[int], [])
print(l)
print(("p" if a == 5 else "q") + "r" if a else "z")
---
big 2
1
[]
pr
