x = torch.tensor([[1., 2.], [3., 4.]])
l = annotate(List[List[float]], x.tolist())
print(l)
n = annotate(int, torch.tensor(3).tolist())
print(n)
b = annotate(List[bool], torch.tensor([True, False]).tolist())
print(b)
e = annotate(List[int], torch.zeros([0], dtype=4).tolist())
print(e)
---
[[1., 2.], [3., 4.]]
3
[True, False]
[]
