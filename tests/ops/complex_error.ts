print(torch.complex(torch.arange(2), torch.arange(2)))
---
raises: Expected both inputs to be Half, Float or Double tensors but got Long and Long
