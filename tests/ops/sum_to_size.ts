x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.sum_to_size(x, [1, 3]), torch.sum_to_size(x, [3]), torch.sum_to_size(x, [2, 1]), torch.sum_to_size(x, []), torch.sum_to_size(x, [2, 3]), torch.sum_to_size(i, [3]))
print(torch._grad_sum_to_size(x, [3]), torch._grad_sum_to_size(x, None))
---
 5.5000 -1.5000 -0.7500
[ CPUFloatType{1,3} ]  5.5000
-1.5000
-0.7500
[ CPUFloatType{3} ] -0.2500
 3.5000
[ CPUFloatType{2,1} ] 3.25
[ CPUFloatType{} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  5
-2
-3
[ CPULongType{3} ]
 5.5000
-1.5000
-0.7500
[ CPUFloatType{3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.sum_to_size(x, [2]))
---
raises: size {[2]} is not expandable to size {[2, 3]}.
