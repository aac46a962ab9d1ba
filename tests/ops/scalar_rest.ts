print("abc"[1], "abc"[-1], torch.len([1, 2]))
print(torch.pow(2, 5), 2 ** 3)
d = dict([("a", 1)])
e = dict(d)
print(e)
print(torch.Size([1, 2]))
print(ops.prim.StringIndex("abc", 1))
---
b c 2
32. 8.
{a: 1}
[1, 2]
b
