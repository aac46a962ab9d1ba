print(torch._pin_memory(torch.ones([2])))
---
raises: pin_memory: there is no device whose memory could be pinned
