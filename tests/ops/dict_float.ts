d = annotate(Dict[float, int], {})
d[1.5] = 1
d[-0.5] = 2
print(torch.len(d), d[1.5], d[-0.5], 1.5 in d, len(d.keys()), d.values(), len(d.items()))
print(d.get(1.5), d.get(-0.5, 5))
print(d.pop(1.5), torch.len(d))
print(d.pop(1.5, 9))
d[1.5] = 4
print(d.setdefault(1.5, 8), len(d))
k, v = d.popitem()
print(v)
del d[1.5]
print(len(d))
d = annotate(Dict[float, int], {})
d[1.5] = 1
d[-0.5] = 2
e = d.copy()
e[1.5] = 10
d.update(e)
print(d[1.5], dict(e)[-0.5], dict([(1.5, 3)])[1.5])
d.clear()
print(len(d), len(e))
d = annotate(Dict[float, int], {})
d[1.5] = 1
d[-0.5] = 2
print(7. in d, d.get(7.), d.get(7., 6), d.setdefault(7., 7), len(d))
d = annotate(Dict[float, int], {})
d[1.5] = 1
d[-0.5] = 2
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
{1.5: 1, -0.5: 2} [1.5, -0.5] [(1.5, 1), (-0.5, 2)]
===
d = annotate(Dict[float, int], {})
print(d[7.])
---
raises: KeyError: 7.
===
d = annotate(Dict[float, int], {})
print(d.popitem())
---
raises: popitem(): dictionary is empty
===
i = float("inf")
d = {1.5: "a", -0.25: "b", 0.: "c"}
print(d, len(d), d[1.5], d[-0.25], -0.25 in d, 7. in d, d.get(1.5), d.get(7.), d.get(7., "other"), d.get(0., "other"))
d[i] = "e"
d[1.5] = "new"
print(d, len(d), d.keys(), d.values(), d.items())
for k in d:
  print(k, d[k])
print(d[7.])
---
{1.5: a, -0.25: b, 0.: c} 3 a b True False a None other c
{1.5: new, -0.25: b, 0.: c, inf: e} 4 [1.5, -0.25, 0., inf] [new, b, c, e] [(1.5, new), (-0.25, b), (0., c), (inf, e)]
1.5 new
-0.25 b
0. c
inf e
raises: KeyError: 7.
===
i = float("inf")
d = {1.5: 1, -0.25: 2}
print(d.setdefault(1.5, 5), d.setdefault(0., 6), d)
f = torch.copy(d)
g = torch.dict(d)
h = torch.dict([(-0.25, 1), (1.5, 2), (-0.25, 3)])
print(f, g, h)
f.update({i: 8, 1.5: 7})
print(f, d, f.pop(1.5), f.pop(1.5, -1), f.pop(-0.25, -1), f)
print(g.popitem(), g, g.popitem(), g)
del d[-0.25]
print(d)
d.clear()
print(d, len(d))
---
1 6 {1.5: 1, -0.25: 2, 0.: 6}
{1.5: 1, -0.25: 2, 0.: 6} {1.5: 1, -0.25: 2, 0.: 6} {-0.25: 3, 1.5: 2}
{0.: 6, inf: 8} {1.5: 1, -0.25: 2, 0.: 6} 7 -1 2 {0.: 6, inf: 8}
(1.5, 1) {0.: 6} (-0.25, 2) {0.: 6}
{1.5: 1, 0.: 6}
{} 0
===
i = float("inf")
d = {1.5: 1}
print(d[7.])
---
raises: KeyError: 7.
===
i = float("inf")
d = {1.5: 1}
del d[7.]
print(d)
---
raises: KeyError: 7.
===
i = float("inf")
d = {1.5: 1}
print(d.pop(7.))
---
raises: KeyError: 7.
===
i = float("inf")
d = {1.5: 1}
print(d.popitem())
print(d.popitem())
---
(1.5, 1)
raises: popitem(): dictionary is empty
