print(int(2.7), int(-2.7), int(True), int("12"), int(" -7"), int(1e300))
print(int(torch.tensor(2.7)), int(torch.tensor([True])))
print(int(torch.tensor(3.9).item()))
print(int("1x"))
---
2 -2 1 12 -7 -9223372036854775808
2 1
3
raises: invalid literal for int() with base 10: '1x'
