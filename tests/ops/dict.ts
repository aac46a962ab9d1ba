d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 9
print(d, len(d), d["b"], "a" in d, "z" in d)
print(d.keys(), d.values(), d.items())
print(d.get("a"), d.get("q"), d.get("q", 5), d.pop("b"), d.pop("zz", -1), d)
print(d.setdefault("n", 4), d.setdefault("n", 5), d.popitem(), d)
e = d.copy()
e.update({"a": 0, "k": 1})
print(d, e)
del d["c"]
print(d)
d.clear()
print(d, dict([(1, 2), (3, 4)]), {1.5: "x"}, {True: 1})
print(e["nothing"])
---
{a: 9, b: 2, c: 3} 3 2 True False
[a, b, c] [9, 2, 3] [(a, 9), (b, 2), (c, 3)]
9 None 5 2 -1 {a: 9, c: 3}
4 4 (a, 9) {c: 3, n: 4}
{c: 3, n: 4} {c: 3, n: 4, a: 0, k: 1}
{n: 4}
{} {1: 2, 3: 4} {1.5: x} {True: 1}
raises: KeyError: nothing
===
e = torch.dict()
e["x"] = torch.tensor([1., 2.])
p = torch.dict([("b", 1), ("a", 2), ("b", 3)])
q = torch.dict(p)
q["c"] = 4
print(e, p, q)
---
{x:  1
 2
[ CPUFloatType{2} ]} {b: 3, a: 2} {b: 3, a: 2, c: 4}
