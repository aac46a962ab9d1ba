print(torch.isidentifier("ab"))
print(torch.isidentifier("b"))
---
True
True
