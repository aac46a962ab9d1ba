print(torch.random_(torch.zeros([3]), 5, 5))
---
raises: random_ expects 'from' to be less than 'to', but got from=5 >= to=5
