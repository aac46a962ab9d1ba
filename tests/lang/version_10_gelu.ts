print(torch.gelu(torch.tensor([1., -1.])), torch.gelu(torch.tensor([1.]), approximate="tanh"))
---
 0.8413
-0.1587
[ CPUFloatType{2} ]  0.8412
[ CPUFloatType{1} ]
