d = annotate(Dict[complex, int], {})
d[complex(1., 2.)] = 1
d[complex(0., -1.)] = 2
print(torch.len(d), d[complex(1., 2.)], d[complex(0., -1.)], complex(1., 2.) in d, len(d.keys()), d.values(), len(d.items()))
print(d.get(complex(1., 2.)), d.get(complex(0., -1.), 5))
print(d.pop(complex(1., 2.)), torch.len(d))
print(d.pop(complex(1., 2.), 9))
d[complex(1., 2.)] = 4
print(d.setdefault(complex(1., 2.), 8), len(d))
k, v = d.popitem()
print(v)
del d[complex(1., 2.)]
print(len(d))
d = annotate(Dict[complex, int], {})
d[complex(1., 2.)] = 1
d[complex(0., -1.)] = 2
e = d.copy()
e[complex(1., 2.)] = 10
d.update(e)
print(d[complex(1., 2.)], dict(e)[complex(0., -1.)], dict([(complex(1., 2.), 3)])[complex(1., 2.)])
d.clear()
print(len(d), len(e))
d = annotate(Dict[complex, int], {})
d[complex(1., 2.)] = 1
d[complex(0., -1.)] = 2
print(complex(9., 9.) in d, d.get(complex(9., 9.)), d.get(complex(9., 9.), 6), d.setdefault(complex(9., 9.), 7), len(d))
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
===
d = annotate(Dict[complex, int], {})
print(d[complex(9., 9.)])
---
raises: KeyError: 9.+9.j
===
d = annotate(Dict[complex, int], {})
print(d.popitem())
---
raises: popitem(): dictionary is empty
===
o = torch.mul(torch.rand([]), 0.)
p = torch.Complex(torch.add(o, 1.), 2.)
q = torch.Complex(o, -1.)
r = torch.Complex(o, 0.)
s = torch.Complex(torch.add(o, 1.5), 0.)
missing = torch.Complex(torch.add(o, 7.), 7.)
d = {p: "a", q: "b", r: "c"}
print(d, len(d), d[p], d[q], q in d, missing in d, d.get(p), d.get(missing), d.get(missing, "other"), d.get(r, "other"))
d[s] = "e"
d[p] = "new"
print(d, len(d), d.keys(), d.values(), d.items())
for k in d:
  print(k, d[k])
print(d[missing])
---
{1.+2.j: a, 0.-1.j: b, 0.+0.j: c} 3 a b True False a None other c
{1.+2.j: new, 0.-1.j: b, 0.+0.j: c, 1.5+0.j: e} 4 [1.+2.j, 0.-1.j, 0.+0.j, 1.5+0.j] [new, b, c, e] [(1.+2.j, new), (0.-1.j, b), (0.+0.j, c), (1.5+0.j, e)]
1.+2.j new
0.-1.j b
0.+0.j c
1.5+0.j e
raises: KeyError: 7.+7.j
===
o = torch.mul(torch.rand([]), 0.)
p = torch.Complex(torch.add(o, 1.), 2.)
q = torch.Complex(o, -1.)
r = torch.Complex(o, 0.)
s = torch.Complex(torch.add(o, 1.5), 0.)
missing = torch.Complex(torch.add(o, 7.), 7.)
d = {p: 1, q: 2}
print(d.setdefault(p, 5), d.setdefault(r, 6), d)
f = torch.copy(d)
g = torch.dict(d)
h = torch.dict([(q, 1), (p, 2), (q, 3)])
print(f, g, h)
f.update({s: 8, p: 7})
print(f, d, f.pop(p), f.pop(p, -1), f.pop(q, -1), f)
print(g.popitem(), g, g.popitem(), g)
del d[q]
print(d)
d.clear()
print(d, len(d))
---
1 6 {1.+2.j: 1, 0.-1.j: 2, 0.+0.j: 6}
{1.+2.j: 1, 0.-1.j: 2, 0.+0.j: 6} {1.+2.j: 1, 0.-1.j: 2, 0.+0.j: 6} {0.-1.j: 3, 1.+2.j: 2}
{0.+0.j: 6, 1.5+0.j: 8} {1.+2.j: 1, 0.-1.j: 2, 0.+0.j: 6} 7 -1 2 {0.+0.j: 6, 1.5+0.j: 8}
(1.+2.j, 1) {0.+0.j: 6} (0.-1.j, 2) {0.+0.j: 6}
{1.+2.j: 1, 0.+0.j: 6}
{} 0
===
o = torch.mul(torch.rand([]), 0.)
p = torch.Complex(torch.add(o, 1.), 2.)
q = torch.Complex(o, -1.)
r = torch.Complex(o, 0.)
s = torch.Complex(torch.add(o, 1.5), 0.)
missing = torch.Complex(torch.add(o, 7.), 7.)
d = {p: 1}
print(d[missing])
---
raises: KeyError: 7.+7.j
===
o = torch.mul(torch.rand([]), 0.)
p = torch.Complex(torch.add(o, 1.), 2.)
q = torch.Complex(o, -1.)
r = torch.Complex(o, 0.)
s = torch.Complex(torch.add(o, 1.5), 0.)
missing = torch.Complex(torch.add(o, 7.), 7.)
d = {p: 1}
del d[missing]
print(d)
---
raises: KeyError: 7.+7.j
===
o = torch.mul(torch.rand([]), 0.)
p = torch.Complex(torch.add(o, 1.), 2.)
q = torch.Complex(o, -1.)
r = torch.Complex(o, 0.)
s = torch.Complex(torch.add(o, 1.5), 0.)
missing = torch.Complex(torch.add(o, 7.), 7.)
d = {p: 1}
print(d.pop(missing))
---
raises: KeyError: 7.+7.j
===
o = torch.mul(torch.rand([]), 0.)
p = torch.Complex(torch.add(o, 1.), 2.)
q = torch.Complex(o, -1.)
r = torch.Complex(o, 0.)
s = torch.Complex(torch.add(o, 1.5), 0.)
missing = torch.Complex(torch.add(o, 7.), 7.)
d = {p: 1}
print(d.popitem())
print(d.popitem())
---
(1.+2.j, 1)
raises: popitem(): dictionary is empty
