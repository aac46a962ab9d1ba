print(torch.coalesce(torch.ones([2])))
---
raises: Could not run 'aten::is_coalesced' with arguments from the 'CPU' backend.
