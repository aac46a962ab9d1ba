print(torch.normal_(torch.zeros([3], dtype=4)))
---
raises: "normal_kernel_cpu" not implemented for 'Long'
