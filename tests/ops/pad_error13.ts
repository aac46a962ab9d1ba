print(torch.replication_pad1d(torch.zeros([2, 3], dtype=4), [1, 1]))
---
raises: "replication_pad1d_cpu" not implemented for 'Long'
