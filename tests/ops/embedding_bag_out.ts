# LibTorch 1.13 crashes here
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
q = torch.zeros([0], dtype=4)
r = torch.zeros([0], dtype=4)
a, b, c, d = torch._embedding_bag(x, torch.tensor([0, 1]), torch.tensor([0]), out0=o, out1=p, out2=q, out3=r)
print(a, b, c, d)
a, b, c, d = torch._embedding_bag_forward_only(x, torch.tensor([0, 1]), torch.tensor([0]), out0=o, out1=p, out2=q, out3=r)
print(a, b, c, d)
---
  4   6   8  10
[ CPUFloatType{1,4} ] [ CPULongType{0} ]  0
[ CPULongType{1} ]  0
[ CPULongType{1} ]
  4   6   8  10
[ CPUFloatType{1,4} ] [ CPULongType{0} ]  0
[ CPULongType{1} ]  0
[ CPULongType{1} ]
