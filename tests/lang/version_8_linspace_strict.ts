# version 8
print(torch.linspace(0., 1.))
---
raises: Arguments for call are not valid.
