a = torch.tensor([1., 2., 3.])
b = torch.tensor([4.])
print(torch.pad_sequence([a, b]))
print(torch.pad_sequence([a, b], True, -1.))
print(torch.pad_sequence([torch.ones([1, 2]), torch.ones([2, 2])], True))
f = torch.flatten_dense_tensors([a, torch.ones([2, 2])])
print(f)
print(torch.unflatten_dense_tensors(f, [a, torch.ones([2, 2]), torch.ones([0, 3])]))
print(torch.pad_sequence(annotate(List[Tensor], [])))
---
 1  4
 2  0
 3  0
[ CPUFloatType{3,2} ]
 1  2  3
 4 -1 -1
[ CPUFloatType{2,3} ]
(1,.,.) = 
  1  1
  0  0

(2,.,.) = 
  1  1
  1  1
[ CPUFloatType{2,2,2} ]
 1
 2
 3
 1
 1
 1
 1
[ CPUFloatType{7} ]
[ 1
 2
 3
[ CPUFloatType{3} ],  1  1
 1  1
[ CPUFloatType{2,2} ], [ CPUFloatType{0} ]]
raises: received an empty list of sequences
