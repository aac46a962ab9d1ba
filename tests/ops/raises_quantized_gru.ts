x = torch.zeros([1, 1])
y, h = torch.quantized_gru(x, torch.tensor([1]), x, [x, x], True, 1, 0., False, False)
print(y)
---
raises: torch.quantized_gru with List[Tensor] for parameters is no longer supported. Please re-export your model using the newer definitions in torch.jit.quantized
