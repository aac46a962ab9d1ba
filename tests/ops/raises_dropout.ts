print(torch.dropout(torch.ones([3]), 1.5, True))
---
raises: dropout probability has to be between 0 and 1, but got 1.5
