print(torch.hash("abc"), torch.hash(5), torch.hash(True), torch.hash(None), torch.hash((1, 2)))
---
3663726644998027833 5 1 0 175247769363
