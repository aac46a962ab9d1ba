s = torch.tensor([1., 3., 5., 7.])
s2 = torch.tensor([[1., 3., 5.], [2., 4., 6.]])
v = torch.tensor([0., 3., 3.5, 8.])
v2 = torch.tensor([[3., 6.], [3., 7.]])
i = torch.tensor([1, 3, 5])
print(torch.searchsorted(s, v), torch.searchsorted(s, v, right=True), torch.searchsorted(s, v, out_int32=True), torch.searchsorted(s2, v2), torch.searchsorted(s, v2))
print(torch.searchsorted(s, 3.), torch.searchsorted(s, 3, right=True), torch.searchsorted(i, 4), torch.searchsorted(s, v, side="right"), torch.searchsorted(s, v, side="left"))
print(torch.searchsorted(torch.tensor([5., 1., 3.]), v, sorter=torch.tensor([1, 2, 0])))
print(torch.searchsorted(s, i))
print(torch.searchsorted(torch.zeros([0]), v), torch.searchsorted(s, torch.zeros([0])))
o = torch.zeros([0], dtype=4)
print(torch.searchsorted(s, v, out=o))
print(torch.searchsorted(s, 3., out=o))
print(torch.bucketize(v, s), torch.bucketize(v2, s, right=True), torch.bucketize(3., s), torch.bucketize(3, i, out_int32=True))
o = torch.zeros([0], dtype=4)
print(torch.bucketize(v, s, out=o))
print(torch.bucketize(3., s, out=o))
---
 0
 1
 2
 4
[ CPULongType{4} ]  0
 2
 2
 4
[ CPULongType{4} ]  0
 1
 2
 4
[ CPUIntType{4} ]  1  3
 1  3
[ CPULongType{2,2} ]  1  3
 1  3
[ CPULongType{2,2} ]
1
[ CPULongType{} ] 2
[ CPULongType{} ] 2
[ CPULongType{} ]  0
 2
 2
 4
[ CPULongType{4} ]  0
 1
 2
 4
[ CPULongType{4} ]
 0
 1
 2
 3
[ CPULongType{4} ]
 0
 1
 2
[ CPULongType{3} ]
 0
 0
 0
 0
[ CPULongType{4} ] [ CPULongType{0} ]
 0
 1
 2
 4
[ CPULongType{4} ]
1
[ CPULongType{} ]
 0
 1
 2
 4
[ CPULongType{4} ]  2  3
 2  4
[ CPULongType{2,2} ] 1
[ CPULongType{} ] 1
[ CPUIntType{} ]
 0
 1
 2
 4
[ CPULongType{4} ]
1
[ CPULongType{} ]
===
s2 = torch.tensor([[1., 3., 5.], [2., 4., 6.]])
print(torch.searchsorted(s2, torch.zeros([3, 2])))
---
raises: torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries tensor and input value tensor must match, but we got boundaries tensor [2, 3] and input value tensor [3, 2]
===
s2 = torch.tensor([[1., 3., 5.], [2., 4., 6.]])
print(torch.searchsorted(s2, 3.))
---
raises: torch.searchsorted(): input value can be a scalar only when boundaries tensor dimension is 1, but we got boundaries tensor dim(2) and input value's dim(0) numel(1)
===
s = torch.tensor([1., 3., 5., 7.])
v = torch.tensor([0., 3., 3.5, 8.])
print(torch.searchsorted(s, v, right=True, side="left"))
---
raises: torch.searchsorted(): side and right can't be set to opposites, got side of left while right was True
===
s = torch.tensor([1., 3., 5., 7.])
v = torch.tensor([0., 3., 3.5, 8.])
print(torch.searchsorted(s, v, side="x"))
---
raises: torch.searchsorted(): side can only be 'left' or 'right' but got x
===
s = torch.tensor([1., 3., 5., 7.])
v = torch.tensor([0., 3., 3.5, 8.])
o = torch.zeros([0])
print(torch.searchsorted(s, v, out=o))
---
raises: torch.searchsorted(): output tensor's dtype is wrong, it can only be Int(int32) or Long(int64) depending on whether out_int32 flag is True, but we got output tensor's dtype Float and out_int32 flag is False
===
s2 = torch.tensor([[1., 3., 5.], [2., 4., 6.]])
v = torch.tensor([0., 3., 3.5, 8.])
print(torch.bucketize(v, s2))
---
raises: boundaries tensor must be 1 dimension, but got dim(2)
