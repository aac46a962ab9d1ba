def count(l: List[int]) -> int:
    l.append(len(l))
    return len(l) - 1

def case() -> None:
    x = torch.arange(6).view(2, 3)
    x[0] += 10
    x[1, 1:] *= 2
    x[torch.tensor([0, 1]), torch.tensor([2, 0])] -= 5
    x[0, 0] **= 3
    x[x > 20] += 1
    print(x)
    calls = annotate(List[int], [])
    l = [1, 2, 3]
    l[__torch__.count(calls)] += 10
    l[-1] *= 4
    d = {"a": 1.5}
    d["a"] -= 1
    t = [torch.zeros([2])]
    kept = t[0]
    t[0] += 1
    print(calls, l, d, t, kept)
---
 10  11   7
 -2   8  10
[ CPULongType{2,3} ]
[0] [11, 2, 12] {a: 0.5} [ 1
 1
[ CPUFloatType{2} ]]  1
 1
[ CPUFloatType{2} ]
