i = torch.tensor([2, 0])
e = torch.zeros([0], dtype=4)
print(torch.one_hot(i), torch.one_hot(i, 4), torch.one_hot(torch.tensor([[0, 1]]), 2), torch.one_hot(torch.tensor(1), 3), torch.one_hot(e, 3))
print(torch.bincount(torch.tensor([1, 1, 3])), torch.bincount(torch.tensor([1, 1, 3]), torch.tensor([0.5, 0.25, 2.])), torch.bincount(i, None, 6), torch.bincount(e), torch.bincount(e, None, 2), torch.bincount(torch.tensor([1, 2]), torch.tensor([3, 4])))
o = torch.zeros([0], dtype=4)
print(torch.bincount(torch.tensor([1, 1, 3]), out=o))
---
 0  0  1
 1  0  0
[ CPULongType{2,3} ]  0  0  1  0
 1  0  0  0
[ CPULongType{2,4} ] (1,.,.) = 
  1  0
  0  1
[ CPULongType{1,2,2} ]  0
 1
 0
[ CPULongType{3} ] [ CPULongType{0,3} ]
 0
 2
 0
 1
[ CPULongType{4} ]  0.0000
 0.7500
 0.0000
 2.0000
[ CPUFloatType{4} ]  1
 0
 1
 0
 0
 0
[ CPULongType{6} ] [ CPULongType{0} ]  0
 0
[ CPULongType{2} ]  0
 3
 4
[ CPUDoubleType{3} ]
 0
 2
 0
 1
[ CPULongType{4} ]
===
print(torch.one_hot(torch.tensor([-1])))
---
raises: Class values must be non-negative.
===
i = torch.tensor([2, 0])
print(torch.one_hot(i, 2))
---
raises: Class values must be smaller than num_classes.
===
e = torch.zeros([0], dtype=4)
print(torch.one_hot(e))
---
raises: Can not infer total number of classes from empty tensor.
===
print(torch.one_hot(torch.tensor([1.])))
---
raises: one_hot is only applicable to index tensor.
===
print(torch.bincount(torch.tensor([-1])))
---
raises: bincount only supports 1-d non-negative integral inputs.
===
print(torch.bincount(torch.tensor([1.])))
---
raises: "bincount_cpu" not implemented for 'Float'
===
print(torch.bincount(torch.tensor([1]), torch.tensor([1., 2.])))
---
raises: weights should be 1-d and have the same length as input
===
print(torch.bincount(torch.tensor([1]), None, -1))
---
raises: minlength should be >= 0
