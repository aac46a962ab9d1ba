d = torch.device("foo")
---
