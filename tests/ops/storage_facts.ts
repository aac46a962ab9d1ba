x = torch.tensor([1., -2.])
o = torch.empty([0])
print(torch._efficientzerotensor([2]))
print(torch._to_cpu([x]))
print(torch.to_dense(x))
print(torch.is_pinned(x))
print(torch.is_distributed(x))
print(torch._is_zerotensor(x))
print(torch._nnpack_available())
print(torch.is_vulkan_available())
_0 = torch._assert_tensor_metadata(x, [2], [1], 6)
_1 = torch._assert_async(torch.tensor(True))
print(torch._add_relu(x, x))
print(torch._add_relu(x, x, alpha=-2, out=o))
print(torch._add_relu(x, 1, 2))
print(torch._add_relu_(torch.tensor([1., -2.]), x))
print(torch._add_relu_(torch.tensor([1., -2.]), -1))
print(torch.result_type(x, torch.tensor(1)))
print(torch.result_type(torch.tensor([1]), 1.5))
print(torch.result_type(1.5, torch.tensor([1])))
print(torch.result_type(1, 2))
print(torch._index_put_impl(x, annotate(List[Optional[Tensor]], [torch.tensor([0])]), torch.tensor(5.)))
print(torch._index_put_impl(x, annotate(List[Optional[Tensor]], [torch.tensor([0])]), torch.tensor(5.), True, False, out=o))
print(torch.max(x, torch.tensor([0.])))
print(torch.min(x, torch.tensor([0.])))
print(torch.max(x, torch.tensor([0.]), out=o))
print(torch.min(x, torch.tensor([0.]), out=o))
print(torch._add_relu(x, 1, 2, out=o))
print(torch._efficientzerotensor([2], out=torch.empty([2])))
z = torch.view_as_complex(torch.ones([1, 2]))
print(torch._conj_copy(z, out=torch.zeros_like(z)))
---
 0
 0
[ CPUFloatType{2} ]
[ 1
-2
[ CPUFloatType{2} ]]
 1
-2
[ CPUFloatType{2} ]
False
False
False
False
False
 2
 0
[ CPUFloatType{2} ]
 0
 2
[ CPUFloatType{2} ]
 3
 0
[ CPUFloatType{2} ]
 2
 0
[ CPUFloatType{2} ]
 0
 0
[ CPUFloatType{2} ]
6
6
6
4
 5
-2
[ CPUFloatType{2} ]
 6
-2
[ CPUFloatType{2} ]
 1
 0
[ CPUFloatType{2} ]
 0
-2
[ CPUFloatType{2} ]
 1
 0
[ CPUFloatType{2} ]
 0
-2
[ CPUFloatType{2} ]
 3
 0
[ CPUFloatType{2} ]
 0
 0
[ CPUFloatType{2} ]
 1
[ CPUComplexFloatType{1} ]
