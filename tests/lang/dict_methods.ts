d = {"a": 1, "b": 2}
print(d.keys(), d.values(), d.items(), d.get("a"), d.get("z"), d.get("z", 9), d.pop("a"), d, d.setdefault("q", 7), len(d))
d.update({"b": 5, "c": 6})
print(d, d.popitem(), d.copy())
d.clear()
print(d)
---
[a, b] [1, 2] [(a, 1), (b, 2)] 1 None 9 1 {b: 2, q: 7} 7 2
{q: 7, c: 6} (b, 5) {q: 7, c: 6}
{}
