x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
t = torch.t(torch.tensor([[1, 2, 3], [4, 5, 6]]))
cl = torch.contiguous(torch.zeros([2, 3, 2, 2]), memory_format=2)

c = torch.complex(torch.tensor([1., 2.]), torch.tensor([0.5, 0.]))
q = torch.quantize_per_tensor(x, 0.1, 10, 13)
print(torch.dim(x), torch.size(x), torch.size(x, -1), torch.stride(t), torch.stride(t, 0), torch.numel(x), torch.element_size(x), torch.storage_offset(torch.select(x, 0, 1)), torch.get_device(x), torch.len(x), torch.dim(torch.tensor(1)))
print(torch.sym_size(x), torch.sym_size(x, 1), torch.sym_stride(t), torch.sym_stride(t, 1), torch.sym_numel(x), torch.sym_storage_offset(x))
print(torch.is_contiguous(x), torch.is_contiguous(t), torch.is_contiguous(cl), torch.is_contiguous(cl, memory_format=2), torch.is_strides_like_format(cl, 2), torch.is_strides_like_format(x, 0), torch.is_non_overlapping_and_dense(t), torch.is_non_overlapping_and_dense(torch.expand(torch.zeros([1]), [3])))
print(torch.is_floating_point(x), torch.is_floating_point(t), torch.is_complex(c), torch.is_signed(torch.zeros([1], dtype=0)), torch.is_signed(x), torch.is_signed(torch.tensor(True)), torch.is_same_size(x, x), torch.is_same_size(x, t), torch.is_conj(x), torch.is_neg(x), torch._version(x))
print(torch.is_nonzero(torch.tensor(2)), torch.is_nonzero(torch.tensor([0.])), torch.is_nonzero(torch.tensor([[float("nan")]])))
print(torch.item(torch.tensor(2)), torch.item(torch.tensor([2.5])), torch.item(torch.tensor(True)), torch.item(torch.tensor([complex(1., 2.)])) if False else 0, torch._local_scalar_dense(torch.tensor(3)))
print(torch.can_cast(6, 4), torch.can_cast(4, 6), torch.can_cast(7, 6), torch.promote_types(3, 6), torch.promote_types(0, 1), torch.promote_types(5, 15), torch.promote_types(9, 7))
print(torch.device("cuda:1"), torch.device("cpu").type, torch.device("cuda:1").index, torch.device("cpu").index)
print(x.dtype, x.device, x.layout, x.requires_grad, x.grad is None, x.is_cpu, x.is_cuda, x.is_xpu, x.is_sparse, x.is_sparse_csr, x.is_mkldnn, x.is_mps, x.is_quantized, q.is_quantized, x.is_vulkan, x.is_ipu, x.is_meta, x.is_ort, x.is_nested, x.name is None)
print(ops.prim.dtype(x), ops.prim.device(x), ops.prim.layout(x), ops.prim.requires_grad(x), ops.prim.is_cuda(x), ops.prim.is_sparse(x), ops.prim.is_quantized(x), ops.prim.is_cpu(x), ops.prim.is_nested(x))
y = x.data
torch.zero_(y)
print(x)
y = torch.requires_grad_(torch.clone(x))
print(y.requires_grad)
y = torch.requires_grad_(torch.clone(x), False)
print(y.requires_grad)
---
2 [2, 3] 3 [1, 3] 1 6 4 3 -1 2 0
[2, 3] 3 [1, 3] 3 6 0
True False False True True False True False
True False True False True False True False False False 0
True False True
2 2.5 True 0 3
False True True 6 2 6 10
cuda:1 cpu 1 None
6 cpu 0 False False True False False False False False False False True False False False False False True
6 cpu 0 False False False False True False
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
True
False
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])

print(torch.size(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])

print(torch.stride(x, -3))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got -3)
===

print(torch.len(torch.tensor(1)))
---
raises: len() of a 0-d tensor
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])

print(torch.is_nonzero(x))
---
raises: Boolean value of Tensor with more than one value is ambiguous
===

e = torch.zeros([0, 3])
print(torch.is_nonzero(e))
---
raises: Boolean value of Tensor with no values is ambiguous
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])

print(torch.item(x))
---
raises: a Tensor with 6 elements cannot be converted to Scalar
===
t = torch.t(torch.tensor([[1, 2, 3], [4, 5, 6]]))

y = torch.requires_grad_(torch.clone(t))
print(y)
---
raises: Only Tensors of floating point and complex dtype can require gradients
