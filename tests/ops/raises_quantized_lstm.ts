x = torch.zeros([1, 1, 1])
y, h, c = torch.quantized_lstm(x, [x, x], [x, x], True, 1, 0., False, False, False)
print(y)
---
raises: torch.quantized_lstm with List[Tensor] for parameters is no longer supported. Please re-export your model using the newer definitions in torch.jit.quantized
