print(ops.prim.max(2.5, -0.75))
print(ops.prim.max(-0.75, 2.5))
print(ops.prim.max(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(ops.prim.max(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
print(ops.prim.max([2.5, -0.75], [2.5, -0.75]))
print(ops.prim.max([2.5, -0.75], [2.5, -0.75]))
print(ops.prim.max([True, False], [True, False]))
print(ops.prim.max([True, False], [True, False]))
---
2.5
2.5
2.5
7.
[2.5, -0.75]
[2.5, -0.75]
[True, False]
[True, False]
