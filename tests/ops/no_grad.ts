torch.manual_seed(31)
x = torch.zeros([3])
print(torch._no_grad_normal_(x, 1., 2.), torch._no_grad_uniform_(torch.zeros([2]), 1., 2.), torch._no_grad_fill_(torch.zeros([2]), 3.5), torch._no_grad_zero_(torch.ones([2], dtype=4)))
w = torch.mul(torch.ones([3, 2]), 4.)
print(torch._no_grad_embedding_renorm_(w, torch.tensor([0, 2]), 1., 2.), w)
---
 1.7038
-0.1366
 0.2229
[ CPUFloatType{3} ]  1.2904
 1.3001
[ CPUFloatType{2} ]  3.5000
 3.5000
[ CPUFloatType{2} ]  0
 0
[ CPULongType{2} ]
 0.7071  0.7071
 4.0000  4.0000
 0.7071  0.7071
[ CPUFloatType{3,2} ]  0.7071  0.7071
 4.0000  4.0000
 0.7071  0.7071
[ CPUFloatType{3,2} ]
