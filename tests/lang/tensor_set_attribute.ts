x = torch.ones([2])
x.foo = 3
---
raises: Tried to set an attribute: foo on a non-class: Tensor
