for i, v in enumerate(torch.tensor([5., 6.])):
  print(i, v)
---
0 5
[ CPUFloatType{} ]
1 6
[ CPUFloatType{} ]
