d = torch.device("cuda:0")
print(d, d.type, d.index, d == torch.device("cuda:0"), torch.device("cpu").index)
---
cuda:0 cuda 0 True None
