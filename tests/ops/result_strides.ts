x = torch.zeros([3, 4])
y = torch.zeros([2, 3])
print(torch.stride(torch.mul(torch.view(torch.t(x), [4, 1, 3, 1]), torch.view(y, [1, 2, 1, 3]))))
print(torch.stride(torch.mul(torch.view(x, [3, 1, 4, 1]), torch.view(torch.t(y), [1, 3, 1, 2]))))
print(torch.stride(torch.add(torch.t(x), torch.zeros([4, 1]))))
print(torch.stride(torch.add(torch.t(x), torch.zeros([3]))))
print(torch.stride(torch.add(torch.permute(torch.zeros([2, 3, 4]), [2, 0, 1]), torch.zeros([4, 1, 1]))))
print(torch.stride(torch.add(torch.permute(torch.zeros([2, 3, 4]), [2, 0, 1]), torch.zeros([4, 2, 3]))))
print(torch.stride(torch.add(torch.zeros([1, 3]), torch.permute(torch.zeros([5, 3, 2]), [2, 0, 1]))))
print(torch.stride(torch.add(torch.expand(torch.zeros([3, 1]), [3, 4]), torch.t(torch.zeros([4, 3])))))
print(torch.stride(torch.mul(torch.as_strided(torch.zeros([20]), [2, 1, 3], [3, 7, 1]), torch.zeros([2, 1, 3]))))
print(torch.stride(torch.mul(torch.as_strided(torch.zeros([20]), [2, 1, 3], [1, 7, 2]), torch.zeros([2, 1, 3]))))
print(torch.stride(torch.where(torch.zeros([1, 4, 1, 2], dtype=11), torch.permute(torch.zeros([2, 4, 3, 5]), [3, 1, 2, 0]), torch.zeros([3, 1]))))
c = torch.contiguous(torch.zeros([2, 3, 4, 4]), memory_format=2)
print(torch.stride(torch.add(c, torch.zeros([3, 1, 1]))))
print(torch.stride(torch.add(torch.zeros([1, 3, 1, 1]), c)))
print(torch.stride(torch.add(c, torch.zeros([2, 3, 4, 4]))))
print(torch.stride(torch.add(torch.zeros([2, 1, 4, 4]), c)))
print(torch.kron(torch.t(torch.tensor([[1, 2], [3, 4]])), torch.tensor([[1], [2]])))
print(torch.norm(torch.view_as_complex(torch.ones([2, 3, 2])), 1, [1], False, dtype=7))
print(torch.kron(torch.t(x), y))
---
[3, 12, 24, 1]
[24, 1, 3, 12]
[1, 4]
[1, 4]
[1, 12, 4]
[1, 12, 4]
[1, 6, 2]
[1, 3]
[3, 3, 1]
[1, 6, 2]
[1, 30, 5, 15]
[48, 1, 12, 3]
[48, 1, 12, 3]
[48, 1, 12, 3]
[48, 1, 12, 3]
raises: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
