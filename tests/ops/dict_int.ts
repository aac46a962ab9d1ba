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
