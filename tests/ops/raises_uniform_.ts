print(torch.uniform_(torch.zeros([3]), 2., 1.))
---
raises: uniform_ expects to return a [from, to) range, but found from=2 > to=1
