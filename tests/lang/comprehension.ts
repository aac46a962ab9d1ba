l = [i * 2 for i in range(5)]
print(l)
print([a + b for (a, b) in [(1, 2), (3, 4)]])
print([s.upper() for s in ["a", "b"]])
print({k: v * 2 for (k, v) in {"a": 1, "b": 2}.items()})
print({i: str(i) for i in range(3)})
print([[j for j in range(i)] for i in range(4)])
print([x for x in torch.tensor([1, 2])])
print(sum([x * x for x in [1, 2, 3]]), len([c for c in "héy"]))
print(list((x for x in [3, 1])))
---
[0, 2, 4, 6, 8]
[3, 7]
[A, B]
{a: 2, b: 4}
{0: 0, 1: 1, 2: 2}
[[], [0], [0, 1], [0, 1, 2]]
[1
[ CPULongType{} ], 2
[ CPULongType{} ]]
14 4
[3, 1]
