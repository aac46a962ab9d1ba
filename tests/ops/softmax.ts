x = torch.tensor([[1., 2.], [3., -4.]])
print(torch.softmax(x, 1))
print(torch.softmax(x, 0, dtype=7))
print(torch.softmax(torch.zeros([0, 3]), -1))
print(torch.softmax(torch.tensor([1, 2]), 0, dtype=6))
print(torch.softmax(x, 2))
---
 0.2689  0.7311
 0.9991  0.0009
[ CPUFloatType{2,2} ]
 0.1192  0.9975
 0.8808  0.0025
[ CPUDoubleType{2,2} ]
[ CPUFloatType{0,3} ]
 0.2689
 0.7311
[ CPUFloatType{2} ]
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
