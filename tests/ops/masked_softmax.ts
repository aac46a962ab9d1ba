q = torch.reshape(torch.arange(6, dtype=6), [1, 1, 2, 3])
m = torch.tensor([[[[False, True, False], [False, False, True]]]])
print(torch._masked_softmax(q, m), torch._masked_softmax(q, m, 3))
---
raises: Mask Type should be defined
