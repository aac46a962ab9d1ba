print(ops.prim.min(2.5, -0.75))
print(ops.prim.min(-0.75, 2.5))
print(ops.prim.min(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(ops.prim.min(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
print(ops.prim.min([2.5, -0.75], [2.5, -0.75]))
print(ops.prim.min([2.5, -0.75], [2.5, -0.75]))
print(ops.prim.min([True, False], [True, False]))
print(ops.prim.min([True, False], [True, False]))
---
-0.75
-0.75
-3.
-0.75
[2.5, -0.75]
[2.5, -0.75]
[True, False]
[True, False]
