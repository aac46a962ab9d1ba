x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
i = torch.tensor([2, 0])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
print(torch.index(x, annotate(List[Optional[Tensor]], [i])), torch.index(x, annotate(List[Optional[Tensor]], [None, i])), torch.index(x, annotate(List[Optional[Tensor]], [i, i])), torch.index(x, annotate(List[Optional[Tensor]], [m])), torch.index(x, annotate(List[Optional[Tensor]], [torch.unsqueeze(i, 1), i])), torch.index(t3, annotate(List[Optional[Tensor]], [None, i, None])), torch.index(t3, annotate(List[Optional[Tensor]], [torch.tensor([0, 1]), None, i])), torch.index(x, annotate(List[Optional[Tensor]], [torch.tensor([-1])])), torch.index(x, annotate(List[Optional[Tensor]], [torch.tensor([True, False, True])])), torch.index(x, annotate(List[Optional[Tensor]], [torch.to(torch.tensor([1, 0, 1]), 0)])))
print(torch.index(x, [i]), torch.index(x, [i, i]))
o = torch.zeros([0])
print(torch.index(x, annotate(List[Optional[Tensor]], [i]), out=o))
---
  8   9  10  11
  0   1   2   3
[ CPUFloatType{2,4} ]   2   0
  6   4
 10   8
[ CPUFloatType{3,2} ]  10
  0
[ CPUFloatType{2} ]  0
 3
 6
 8
 9
[ CPUFloatType{5} ]  10   8
  2   0
[ CPUFloatType{2,2} ] (1,.,.) = 
   8   9  10  11
   0   1   2   3

(2,.,.) = 
  20  21  22  23
  12  13  14  15
[ CPULongType{2,2,4} ]   2   6  10
 12  16  20
[ CPULongType{2,3} ]   8   9  10  11
[ CPUFloatType{1,4} ]   0   1   2   3
  8   9  10  11
[ CPUFloatType{2,4} ]   0   1   2   3
  8   9  10  11
[ CPUFloatType{2,4} ]
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
print(x[i], x[:, i], x[i, 1], x[m], t3[0, :, i], t3[..., i], x[None, i], x[torch.tensor([True, False, True]), 1:3])
---
raises: Ellipses followed by tensor indexing is currently not supported
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index(x, annotate(List[Optional[Tensor]], [torch.tensor([3])])))
---
raises: index 3 is out of bounds for dimension 0 with size 3
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index(x, annotate(List[Optional[Tensor]], [torch.tensor([1.])])))
---
raises: tensors used as indices must be long, byte or bool tensors
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index(x, annotate(List[Optional[Tensor]], [torch.tensor([True, False])])))
---
raises: The shape of the mask [2] at index 0 does not match the shape of the indexed tensor [3, 4] at index 0
===
v = torch.tensor([10., 20., 30., 40.])
i = torch.tensor([2, 0])
print(torch.index(v, annotate(List[Optional[Tensor]], [i, i])))
---
raises: too many indices for tensor of dimension 1 (got 2)
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index(x, annotate(List[Optional[Tensor]], [i, torch.tensor([0, 1, 2])])))
---
raises: shape mismatch: indexing tensors could not be broadcast together with shapes [2], [3]
