print(torch.factorial(0), torch.factorial(5), torch.factorial(21))
print(torch.factorial(-1))
---
1 120 -4249290049419214848
raises: factorial() not defined for negative values
