x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index(x, [i]), torch.index(x, [i, i]))
o = torch.zeros([0])
print(torch.index(x, annotate(List[Optional[Tensor]], [i]), out=o))
---
  8   9  10  11
  0   1   2   3
[ CPUFloatType{2,4} ]  10
  0
[ CPUFloatType{2} ]
  8   9  10  11
  0   1   2   3
[ CPUFloatType{2,4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
i = torch.tensor([2, 0])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
print(torch.index(x, annotate(List[Optional[Tensor]], [i])), torch.index(x, annotate(List[Optional[Tensor]], [None, i])), torch.index(x, annotate(List[Optional[Tensor]], [i, i])), torch.index(x, annotate(List[Optional[Tensor]], [m])), torch.index(x, annotate(List[Optional[Tensor]], [torch.unsqueeze(i, 1), i])), torch.index(t3, annotate(List[Optional[Tensor]], [None, i, None])), torch.index(t3, annotate(List[Optional[Tensor]], [torch.tensor([0, 1])), None, i]), torch.index(x, annotate(List[Optional[Tensor]], [torch.tensor([-1]))]), torch.index(x, annotate(List[Optional[Tensor]], [torch.tensor([True, False, True]))]), torch.index(x, annotate(List[Optional[Tensor]], [torch.to(torch.tensor([1, 0, 1])), 0)]))
---
raises: expected ] but found ')' here
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
v = torch.tensor([10., 20., 30., 40.])
i = torch.tensor([2, 0])
print(torch.index(x, annotate(List[Optional[Tensor]], [torch.zeros([0]), dtype=4)]), torch.index(x, annotate(List[Optional[Tensor]], [torch.tensor(1)])), torch.index(v, annotate(List[Optional[Tensor]], [torch.tensor(True)])), torch.stride(torch.index(torch.t(x), annotate(List[Optional[Tensor]], [i]))))
---
raises: expected ] but found '=' here
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
i = torch.tensor([2, 0])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
print(x[i], x[:, i], x[i, 1], x[m], t3[0, :, i], t3[..., i], x[None, i], x[torch.tensor([True, False, True]), 1:3])
---
raises: Ellipses followed by tensor indexing is currently not supported
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index(x, annotate(List[Optional[Tensor]], [torch.to(i, 3)])))
---
raises: tensors used as indices must be long, byte or bool tensors
===
v = torch.tensor([10., 20., 30., 40.])
i = torch.tensor([2, 0])
print(torch.index(v, annotate(List[Optional[Tensor]], [i, i])))
---
raises: too many indices for tensor of dimension 1 (got 2)
