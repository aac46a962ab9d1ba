t = torch.zeros([2])
print(t["a"])
---
raises: Unsupported operation: indexing tensor with unsupported index type 'str'. Only ints, slices, lists and tensors are supported
