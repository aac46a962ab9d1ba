# LibTorch 1.13 crashes here
x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
q, s = torch._pack_padded_sequence(x, torch.tensor([3, 1]), False, out0=o, out1=p)
print(q, s)
---
 0.5000 -1.0000
 0.2500  2.0000
 1.0000 -0.5000
-2.0000  0.7500
[ CPUFloatType{4,2} ]  2
 1
 1
[ CPULongType{3} ]
