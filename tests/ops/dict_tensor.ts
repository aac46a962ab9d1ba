x = torch.tensor([1., 2.])
y = torch.tensor(3)
z = torch.zeros([0])
w = torch.tensor([True])
missing = torch.tensor([1.5, 2.])
d = {x: "a", y: "b", z: "c"}
print(d, len(d), d[x], d[y], y in d, missing in d, d.get(x), d.get(missing), d.get(missing, "other"), d.get(z, "other"))
d[w] = "e"
d[x] = "new"
print(d, len(d), d.keys(), d.values(), d.items())
for k in d:
  print(k, d[k])
---
{ 1
 2
[ CPUFloatType{2} ]: a, 3
[ CPULongType{} ]: b, [ CPUFloatType{0} ]: c} 3 a b True False a None other c
{ 1
 2
[ CPUFloatType{2} ]: new, 3
[ CPULongType{} ]: b, [ CPUFloatType{0} ]: c,  1
[ CPUBoolType{1} ]: e} 4 [ 1
 2
[ CPUFloatType{2} ], 3
[ CPULongType{} ], [ CPUFloatType{0} ],  1
[ CPUBoolType{1} ]] [new, b, c, e] [( 1
 2
[ CPUFloatType{2} ], new), (3
[ CPULongType{} ], b), ([ CPUFloatType{0} ], c), ( 1
[ CPUBoolType{1} ], e)]
 1
 2
[ CPUFloatType{2} ] new
3
[ CPULongType{} ] b
[ CPUFloatType{0} ] c
 1
[ CPUBoolType{1} ] e
===
x = torch.tensor([1., 2.])
y = torch.tensor(3)
z = torch.zeros([0])
w = torch.tensor([True])
missing = torch.tensor([1.5, 2.])
d = {x: 1, y: 2}
print(d.setdefault(x, 5), d.setdefault(z, 6), d)
f = torch.copy(d)
g = torch.dict(d)
h = torch.dict([(y, 1), (x, 2), (y, 3)])
print(f, g, h)
f.update({w: 8, x: 7})
print(f, d, f.pop(x), f.pop(x, -1), f.pop(y, -1), f)
print(g.popitem(), g, g.popitem(), g)
del d[y]
print(d)
d.clear()
print(d, len(d))
---
1 6 { 1
 2
[ CPUFloatType{2} ]: 1, 3
[ CPULongType{} ]: 2, [ CPUFloatType{0} ]: 6}
{ 1
 2
[ CPUFloatType{2} ]: 1, 3
[ CPULongType{} ]: 2, [ CPUFloatType{0} ]: 6} { 1
 2
[ CPUFloatType{2} ]: 1, 3
[ CPULongType{} ]: 2, [ CPUFloatType{0} ]: 6} {3
[ CPULongType{} ]: 3,  1
 2
[ CPUFloatType{2} ]: 2}
{[ CPUFloatType{0} ]: 6,  1
[ CPUBoolType{1} ]: 8} { 1
 2
[ CPUFloatType{2} ]: 1, 3
[ CPULongType{} ]: 2, [ CPUFloatType{0} ]: 6} 7 -1 2 {[ CPUFloatType{0} ]: 6,  1
[ CPUBoolType{1} ]: 8}
( 1
 2
[ CPUFloatType{2} ], 1) {[ CPUFloatType{0} ]: 6} (3
[ CPULongType{} ], 2) {[ CPUFloatType{0} ]: 6}
{ 1
 2
[ CPUFloatType{2} ]: 1, [ CPUFloatType{0} ]: 6}
{} 0
===
x = torch.tensor([1., 2.])
y = torch.tensor(3)
z = torch.zeros([0])
w = torch.tensor([True])
missing = torch.tensor([1.5, 2.])
d = {x: 1}
print(d.popitem())
print(d.popitem())
---
( 1
 2
[ CPUFloatType{2} ], 1)
raises: popitem(): dictionary is empty
