print(torch.hann_window(5, dtype=4))
---
raises: hann_window expects floating point dtypes, got: TensorOptions(dtype=long int, device=cpu (default), layout=Strided (default), requires_grad=false (default), pinned_memory=false (default), memory_format=(nullopt))
