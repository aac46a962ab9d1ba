x : int = 3
y : Optional[str] = None
l : List[float] = []
d : Dict[str, List[int]] = {}
u : Union[int, str] = 4
print(x, y, l, d, u)
d["a"] = [1]
print(d)
a = annotate(Optional[int], 5)
print(a)
e = annotate(List[Optional[int]], [1, None])
print(e)
n = annotate(number, torch.tensor(2.5))
print(n)
k = annotate(int, torch.tensor(3))
print(k)
z = annotate(Tuple[int, Optional[str]], (1, None))
print(z)
---
3 None [] {} 4
{a: [1]}
5
[1, None]
2.5
3
(1, None)
