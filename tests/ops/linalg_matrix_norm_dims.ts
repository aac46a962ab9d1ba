print(torch.linalg_matrix_norm(torch.ones([2, 2]), 1, [1, -1]))
---
raises: linalg.matrix_norm: dims must be different. Got (1, 1)
