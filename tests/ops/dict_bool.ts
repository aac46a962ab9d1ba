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
===
d = {True: "a"}
print(d, len(d), d[True], True in d, False in d, d.get(True), d.get(False), d.get(False, "other"), d.get(True, "other"))
d[False] = "b"
d[True] = "new"
print(d, len(d), d.keys(), d.values(), d.items())
for k in d:
  print(k, d[k])
print(d[True], d[False])
---
{True: a} 1 a True False a None other a
{True: new, False: b} 2 [True, False] [new, b] [(True, new), (False, b)]
True new
False b
new b
===
d = {True: 1}
print(d.setdefault(True, 5), d.setdefault(False, 6), d)
f = torch.copy(d)
g = torch.dict(d)
h = torch.dict([(False, 1), (True, 2), (False, 3)])
print(f, g, h)
f.update({True: 7})
print(f, d, f.pop(True), f.pop(True, -1), f.pop(False, -1), f)
print(g.popitem(), g, g.popitem(), g)
del d[True]
print(d)
d.clear()
print(d, len(d))
---
1 6 {True: 1, False: 6}
{True: 1, False: 6} {True: 1, False: 6} {False: 3, True: 2}
{} {True: 1, False: 6} 7 -1 6 {}
(True, 1) {} (False, 6) {}
{False: 6}
{} 0
===
d = {True: 1}
print(d[False])
---
raises: KeyError: False
===
d = {True: 1}
del d[False]
print(d)
---
raises: KeyError: False
===
d = {True: 1}
print(d.pop(False))
---
raises: KeyError: False
===
d = {True: 1}
print(d.popitem())
print(d.popitem())
---
(True, 1)
raises: popitem(): dictionary is empty
