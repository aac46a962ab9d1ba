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
