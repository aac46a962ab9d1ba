torch.warn("careful", 2)
print("after")
---
after
