q = torch.reshape(torch.arange(6, dtype=6), [1, 1, 2, 3])
m = torch.to(torch.tensor([[[[0, 1, 0], [0, 0, 1]]]]), 11)
print(torch._masked_softmax(q, m, 3, 2), torch._masked_softmax(q, m, None, 2))
o = torch.zeros([1, 1, 2, 3])
print(torch._masked_softmax(q, m, 3, 2, out=o))
---
(1,1,.,.) = 
  0.1192  0.0000  0.8808
  0.2689  0.7311  0.0000
[ CPUFloatType{1,1,2,3} ] (1,1,.,.) = 
  0.1192  0.0000  0.8808
  0.2689  0.7311  0.0000
[ CPUFloatType{1,1,2,3} ]
(1,1,.,.) = 
  0.1192  0.0000  0.8808
  0.2689  0.7311  0.0000
[ CPUFloatType{1,1,2,3} ]
===
q = torch.reshape(torch.arange(6, dtype=6), [1, 1, 2, 3])
m = torch.to(torch.tensor([[[[0, 1, 0], [0, 0, 1]]]]), 11)
print(torch._masked_softmax(q, m))
---
raises: Mask Type should be defined
