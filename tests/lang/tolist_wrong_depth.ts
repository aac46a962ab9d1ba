x = torch.tensor([[1., 2.], [3., 4.]])
l = annotate(List[float], x.tolist())
---
