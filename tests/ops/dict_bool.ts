d = annotate(Dict[bool, int], {})
d[True] = 1
d[False] = 2
print(torch.len(d), d[True], d[False], True in d, len(d.keys()), d.values(), len(d.items()))
print(d.get(True), d.get(False, 5))
print(d.pop(True), torch.len(d))
print(d.pop(True, 9))
d[True] = 4
print(d.setdefault(True, 8), len(d))
k, v = d.popitem()
print(v)
del d[True]
print(len(d))
d = annotate(Dict[bool, int], {})
d[True] = 1
d[False] = 2
e = d.copy()
e[True] = 10
d.update(e)
print(d[True], dict(e)[False], dict([(True, 3)])[True])
d.clear()
print(len(d), len(e))
d = annotate(Dict[bool, int], {})
d[True] = 1
d[False] = 2
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
{True: 1, False: 2} [True, False] [(True, 1), (False, 2)]
