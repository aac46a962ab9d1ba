x = torch.tensor([1., 2., 3., 4.])
v = torch.slice(x, 0, 1, 3)
print(torch.resize_(x, [2, 2]))
print(torch.resize_(x, [3]))
print(torch.resize_(v, [3]))
_0 = torch.zero_(v)
print(torch.resize_(x, [2, 2]))
b = torch.ones([2])
_1 = torch.resize_(b, [1, 2, 2, 2], memory_format=2)
print(torch.stride(b))
print(torch.resize_as_(torch.ones([2, 3]), torch.ones([3, 1])))
print(torch.resize(x, [2]))
print(torch.resize_as(x, torch.ones([3])))
print(torch.size(x))
o = torch.empty([0])
print(torch.resize(x, [2], memory_format=None, out=o))
print(torch.resize_as(x, torch.ones([1, 1]), memory_format=None, out=o))
s = torch.tensor([1., 2., 3., 4., 5., 6.])
t = torch.zeros([1])
print(torch.set_(t, s))
print(torch.is_set_to(t, s))
print(torch.set_(t, s, 1, [2, 2], [2, 1]))
print(torch.set_(t, s, 0, [3]))
print(torch.is_set_to(t, s))
print(torch.set_(t))
print(torch.set(t, s))
print(torch.set(s))
print(torch.set(t, s, out=o))
print(torch.set(t, out=torch.empty([0])))
_2 = torch.set_data(t, s)
print(t)
print(torch._has_same_storage_numel(t, s))
print(torch._debug_has_internal_overlap(torch.expand(torch.ones([2]), [3, 2])))
print(torch.copy(torch.ones([2, 6]), s))
print(torch.copy(torch.ones([6]), s, False, out=o))
print(torch.zero(s))
print(torch.zero(s, out=o))
print(torch._new_zeros_with_same_feature_meta(s, torch.ones([2])))
print(torch._new_zeros_with_same_feature_meta(s, torch.ones([2]), self_num_batch_dims=0, out=o))
print(torch.resize_(x, [2, 2], memory_format=2))
---
 1  2
 3  4
[ CPUFloatType{2,2} ]
 1
 2
 3
[ CPUFloatType{3} ]
 2
 3
 4
[ CPUFloatType{3} ]
 1  0
 0  0
[ CPUFloatType{2,2} ]
[8, 1, 4, 2]
 1
 1
 1
[ CPUFloatType{3,1} ]
 1
 0
[ CPUFloatType{2} ]
 1
 0
 0
[ CPUFloatType{3} ]
[2, 2]
 1
 0
[ CPUFloatType{2} ]
 1
[ CPUFloatType{1,1} ]
 1
 2
 3
 4
 5
 6
[ CPUFloatType{6} ]
True
 2  3
 4  5
[ CPUFloatType{2,2} ]
 1
 2
 3
[ CPUFloatType{3} ]
False
[ CPUFloatType{0} ]
 1
 2
 3
 4
 5
 6
[ CPUFloatType{6} ]
[ CPUFloatType{0} ]
 1
 2
 3
 4
 5
 6
[ CPUFloatType{6} ]
[ CPUFloatType{0} ]
 1
 2
 3
 4
 5
 6
[ CPUFloatType{6} ]
True
1
 1  2  3  4  5  6
 1  2  3  4  5  6
[ CPUFloatType{2,6} ]
 1
 2
 3
 4
 5
 6
[ CPUFloatType{6} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
 0
 0
[ CPUFloatType{2} ]
 0
 0
[ CPUFloatType{2} ]
raises: required rank 4 tensor to use channels_last format
