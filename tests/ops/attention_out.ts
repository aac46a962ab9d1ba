# LibTorch 1.13 crashes here
q = torch.reshape(torch.sin(torch.arange(16, dtype=6)), [1, 4, 4])
wq = torch.reshape(torch.cos(torch.arange(48, dtype=6)), [12, 4])
bq = torch.arange(12, dtype=6) * 0.1
wo = torch.reshape(torch.sin(torch.arange(16, dtype=6) * 2.), [4, 4])
bo = torch.tensor([0.1, 0.2, 0.3, 0.4])
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=6)
r0, r1 = torch._native_multi_head_attention(q, q, q, 4, 2, wq, bq, wo, bo, out0=o0, out1=o1)
print(r0, r1)
---
(1,.,.) = 
 -1.4183 -0.1759  1.9277  0.3022
 -0.2146  6.1890 -1.1282 -5.1734
  0.4758 -3.8722  1.1092  4.2367
 -1.0275  2.2987  0.8168 -1.8490
[ CPUFloatType{1,4,4} ] (1,.,.) = 
  0.0294  0.5745  0.3543  0.0417
  0.0784  0.0025  0.9113  0.0078
  0.0508  0.4194  0.0007  0.5291
  0.0499  0.2941  0.5847  0.0713
[ CPUFloatType{1,4,4} ]
===
# LibTorch 1.13 crashes here
q = torch.reshape(torch.sin(torch.arange(16, dtype=6)), [1, 4, 4])
wq = torch.reshape(torch.cos(torch.arange(48, dtype=6)), [12, 4])
bq = torch.arange(12, dtype=6) * 0.1
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=6)
o2 = torch.zeros([0], dtype=6)
r0, r1, r2 = torch._transform_bias_rescale_qkv(torch.matmul(q, torch.t(wq)), bq, 2, out0=o0, out1=o1, out2=o2)
print(r0, r1, r2)
---
(1,1,.,.) = 
 -0.0449  0.9321
 -1.2792  0.3887
  1.7171 -1.2063
 -0.9656  1.4222

(1,2,.,.) = 
 -0.9398  0.7642
  1.0049 -1.2347
  0.0938  1.5515
 -0.6598 -0.0920
[ CPUFloatType{1,2,4,2} ] (1,1,.,.) = 
  0.9084 -0.9454
  1.8537  0.6457
 -2.0088  1.7548
  2.0953 -1.2862

(1,2,.,.) = 
  1.9811  0.3399
 -1.0442  2.7037
  1.3684 -1.5593
  1.2397  1.6498
[ CPUFloatType{1,2,4,2} ] (1,1,.,.) = 
 -0.1103  2.4501
 -0.1752  0.1712
  2.9852  0.3026
 -1.0815  2.4098

(1,2,.,.) = 
 -0.1162  1.0090
  2.9280 -0.6916
 -0.4042  3.5331
  0.9078 -0.2892
[ CPUFloatType{1,2,4,2} ]
