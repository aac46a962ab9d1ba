print(bool(0), bool(2), bool(0.5), bool(torch.tensor(0.5)), bool(torch.tensor([0])))
print(bool(torch.tensor([1, 2])))
---
False True True True False
raises: Boolean value of Tensor with more than one value is ambiguous
