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
