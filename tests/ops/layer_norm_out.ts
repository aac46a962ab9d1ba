# LibTorch 1.13 crashes here
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=6)
o2 = torch.zeros([0], dtype=6)
r0, r1, r2 = torch.native_layer_norm(x, [3], None, None, 1e-05, out0=o0, out1=o1, out2=o2)
print(r0, r1, r2)
---
(1,.,.) = 
 -1.0690 -0.2673  1.3363
 -0.2020 -1.1112  1.3132

(2,.,.) = 
  0.7071  0.7071 -1.4142
  1.3887 -0.9258 -0.4629
[ CPUFloatType{2,2,3} ] (1,.,.) = 
  2.3333
  0.8333

(2,.,.) = 
  1
  2
[ CPUFloatType{2,2,1} ] (1,.,.) = 
  0.8018
  0.6061

(2,.,.) = 
  0.7071
  0.4629
[ CPUFloatType{2,2,1} ]
===
# LibTorch 1.13 crashes here
x4 = torch.reshape(torch.arange(24, dtype=6), [2, 2, 2, 3])
w = torch.tensor([2., 0.5])
b = torch.tensor([1.5, -1.25])
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=6)
o2 = torch.zeros([0], dtype=6)
r0, r1, r2 = torch.native_group_norm(x4, w, b, 2, 2, 6, 2, 1e-05, out0=o0, out1=o1, out2=o2)
print(r0, r1, r2)
---
(1,1,.,.) = 
 -1.4277 -0.2566  0.9145
  2.0855  3.2566  4.4277

(2,1,.,.) = 
 -1.4277 -0.2566  0.9145
  2.0855  3.2566  4.4277

(1,2,.,.) = 
 -1.9819 -1.6892 -1.3964
 -1.1036 -0.8108 -0.5181

(2,2,.,.) = 
 -1.9819 -1.6892 -1.3964
 -1.1036 -0.8108 -0.5181
[ CPUFloatType{2,2,2,3} ]   2.5000   8.5000
 14.5000  20.5000
[ CPUFloatType{2,2} ]  0.5855  0.5855
 0.5855  0.5855
[ CPUFloatType{2,2} ]
