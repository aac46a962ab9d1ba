print(torch.bernoulli_(torch.zeros([3], dtype=5), 0.5))
---
raises: "bernoulli_scalar_cpu_" not implemented for 'Half'
