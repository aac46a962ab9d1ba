print(float(2), float(True), float("1.5"), float("inf"), float(" 2"), float("0x10"))
print(float(torch.tensor(2)), float(torch.tensor([1.5])))
print(float("1.5 "))
---
2. 1. 1.5 inf 2. 16.
2. 1.5
raises: could not convert string to float: '1.5 '
