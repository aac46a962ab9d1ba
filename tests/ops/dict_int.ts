d = annotate(Dict[int, int], {})
d[1] = 1
d[-2] = 2
print(torch.len(d), d[1], d[-2], 1 in d, len(d.keys()), d.values(), len(d.items()))
print(d.get(1), d.get(-2, 5))
print(d.pop(1), torch.len(d))
print(d.pop(1, 9))
d[1] = 4
print(d.setdefault(1, 8), len(d))
k, v = d.popitem()
print(v)
del d[1]
print(len(d))
d = annotate(Dict[int, int], {})
d[1] = 1
d[-2] = 2
e = d.copy()
e[1] = 10
d.update(e)
print(d[1], dict(e)[-2], dict([(1, 3)])[1])
d.clear()
print(len(d), len(e))
d = annotate(Dict[int, int], {})
d[1] = 1
d[-2] = 2
print(7 in d, d.get(7), d.get(7, 6), d.setdefault(7, 7), len(d))
d = annotate(Dict[int, int], {})
d[1] = 1
d[-2] = 2
print(d, d.keys(), d.items())
---
2 1 2 True 2 [1, 2] 2
1 2
1 1
9
4 2
2
0
10 2 3
0 2
False None 6 7 3
{1: 1, -2: 2} [1, -2] [(1, 1), (-2, 2)]
===
d = annotate(Dict[int, int], {})
print(d[7])
---
raises: KeyError: 7
===
d = annotate(Dict[int, int], {})
print(d.popitem())
---
raises: popitem(): dictionary is empty
===
d = {3: "a", -1: "b", 0: "c"}
print(d, len(d), d[3], d[-1], -1 in d, 77 in d, d.get(3), d.get(77), d.get(77, "other"), d.get(0, "other"))
d[9223372036854775807] = "e"
d[3] = "new"
print(d, len(d), d.keys(), d.values(), d.items())
for k in d:
  print(k, d[k])
print(d[77])
---
{3: a, -1: b, 0: c} 3 a b True False a None other c
{3: new, -1: b, 0: c, 9223372036854775807: e} 4 [3, -1, 0, 9223372036854775807] [new, b, c, e] [(3, new), (-1, b), (0, c), (9223372036854775807, e)]
3 new
-1 b
0 c
9223372036854775807 e
raises: KeyError: 77
===
d = {3: 1, -1: 2}
print(d.setdefault(3, 5), d.setdefault(0, 6), d)
f = torch.copy(d)
g = torch.dict(d)
h = torch.dict([(-1, 1), (3, 2), (-1, 3)])
print(f, g, h)
f.update({9223372036854775807: 8, 3: 7})
print(f, d, f.pop(3), f.pop(3, -1), f.pop(-1, -1), f)
print(g.popitem(), g, g.popitem(), g)
del d[-1]
print(d)
d.clear()
print(d, len(d))
---
1 6 {3: 1, -1: 2, 0: 6}
{3: 1, -1: 2, 0: 6} {3: 1, -1: 2, 0: 6} {-1: 3, 3: 2}
{0: 6, 9223372036854775807: 8} {3: 1, -1: 2, 0: 6} 7 -1 2 {0: 6, 9223372036854775807: 8}
(3, 1) {0: 6} (-1, 2) {0: 6}
{3: 1, 0: 6}
{} 0
===
d = {3: 1}
print(d[77])
---
raises: KeyError: 77
===
d = {3: 1}
del d[77]
print(d)
---
raises: KeyError: 77
===
d = {3: 1}
print(d.pop(77))
---
raises: KeyError: 77
===
d = {3: 1}
print(d.popitem())
print(d.popitem())
---
(3, 1)
raises: popitem(): dictionary is empty
