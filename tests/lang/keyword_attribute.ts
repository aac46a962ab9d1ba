x = torch.ones([1]).is
---
raises: expected ident but found 'is' here
