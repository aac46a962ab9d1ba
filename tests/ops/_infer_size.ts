print(torch._infer_size([2, 1], [3]))
print(torch._size_if_not_equal([1], [1]), torch._size_if_not_equal([1], [2]))
---
[2, 3]
None [1]
