x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.as_tensor(1.5), torch.as_tensor(2), torch.as_tensor(True), torch.as_tensor([1, 2]), torch.as_tensor([[1.5], [2.]]), torch.as_tensor(x, dtype=7), torch.as_tensor(2, dtype=6), torch.as_tensor([1, 2], dtype=6))
print(torch.view_as_real(torch.tensor(complex(1., 2.))), torch.view_as_real(torch.as_tensor(complex(1., -2.))), torch.tensor([[1, 2], [3, 4]], dtype=15), torch.tensor([True, False]), torch.tensor(annotate(List[int], [])))
y = torch.as_tensor(x)
torch.zero_(y)
print(x)
---
1.5
[ CPUFloatType{} ] 2
[ CPULongType{} ] 1
[ CPUBoolType{} ]  1
 2
[ CPULongType{2} ]  1.5000
 2.0000
[ CPUFloatType{2,1} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUDoubleType{2,3} ] 2
[ CPUFloatType{} ]  1
 2
[ CPUFloatType{2} ]
 1
 2
[ CPUFloatType{2} ]  1
-2
[ CPUFloatType{2} ]  1  2
 3  4
[ CPUBFloat16Type{2,2} ]  1
 0
[ CPUBoolType{2} ] [ CPULongType{0} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
===
print(torch.tensor([[1, 2], [3]]))
---
raises: Expected sequence of length 2 at dim 1 (got 1)
