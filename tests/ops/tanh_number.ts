print(torch.tanh(2), torch.tanh(0.5))
print(torch.tanh(torch.tensor(0.5).item()))
---
0.9640275800758169 0.46211715726000974
0.46211716532707214
