# version 9
print(torch.gelu(torch.tensor([1., -1.])))
---
 0.8413
-0.1587
[ CPUFloatType{2} ]
