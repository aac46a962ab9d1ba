# tensors are keys by identity
p = torch.tensor(1)
q = torch.tensor(2)
r = torch.tensor(9)
d = annotate(Dict[Tensor, int], {})
d[p] = 1
d[q] = 2
print(torch.len(d), d[p], d[q], p in d, len(d.keys()), d.values(), len(d.items()))
print(d.get(p), d.get(q, 5))
print(d.pop(p), torch.len(d))
print(d.pop(p, 9))
d[p] = 4
print(d.setdefault(p, 8), len(d))
k, v = d.popitem()
print(v)
del d[p]
print(len(d))
d[p] = 1
d[q] = 2
e = d.copy()
e[p] = 10
d.update(e)
print(d[p], dict(e)[q], dict([(p, 3)])[p])
d.clear()
print(len(d), len(e))
print(r in d, d.get(r), d.get(r, 6), d.setdefault(r, 7), len(d))
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
False None 6 7 1
