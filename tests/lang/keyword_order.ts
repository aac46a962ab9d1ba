print(torch.add(other=torch.ones([1]), self=torch.ones([1])), torch.sum(input=torch.ones([2, 2]), dim=[0]), torch.softmax(torch.ones([2]), dtype=7, dim=0))
---
 2
[ CPUFloatType{1} ]  2
 2
[ CPUFloatType{2} ]  0.5000
 0.5000
[ CPUDoubleType{2} ]
