q = torch.reshape(torch.sin(torch.arange(16, dtype=6)), [1, 4, 4])
wq = torch.reshape(torch.cos(torch.arange(48, dtype=6)), [12, 4])
bq = torch.arange(12, dtype=6) * 0.1
wo = torch.reshape(torch.sin(torch.arange(16, dtype=6) * 2.), [4, 4])
bo = torch.tensor([0.1, 0.2, 0.3, 0.4])
one = torch.ones([4])
r0, r1 = torch._native_multi_head_attention(q, q, q, 4, 2, wq, bq, wo, bo)
print(r0, r1)
a, b = torch._native_multi_head_attention(q, q, q, 4, 2, wq, bq, wo, bo, None, True, False)
print(a, b)
print(torch._transformer_encoder_layer_fwd(q, 4, 2, wq, bq, wo, bo, False, False, 1e-05, one, bo, one, bo, wo, bo, wo, bo))
o = torch.zeros([0], dtype=6)
print(torch._transformer_encoder_layer_fwd(q, 4, 2, wq, bq, wo, bo, False, False, 1e-05, one, bo, one, bo, wo, bo, wo, bo, out=o))
r0, r1, r2 = torch._transform_bias_rescale_qkv(torch.matmul(q, torch.t(wq)), bq, 2)
print(r0, r1, r2)
a, b = torch._scaled_dot_product_attention(q, q, q, None, 0., True)
print(a, b)
a, b = torch._scaled_dot_product_attention(q, q, q, torch.ones([4, 4], dtype=11), 0., True)
print(a, b)
a, b = torch._scaled_dot_product_attention(q, q, q, None, 0., True, True)
print(a, b)
a, b = torch._scaled_dot_product_attention_forward(q, q, q, None, 0., True)
print(a, b)
a, b = torch._scaled_dot_product_attention_math(q, q, q, None, 0., True)
print(a, b)
n = torch._nested_tensor_from_mask(q, torch.tensor([[True, True, True, False]]))
print(torch._nested_tensor_size(n), torch.to_padded_tensor(n, 0.), torch.nested_to_padded_tensor(n, -1.), torch.to_padded_tensor(n, 9., [1, 4, 4]))
print(torch._nested_tensor_from_mask_left_aligned(q, torch.tensor([[True, True, True, False]])), torch._nested_tensor_from_mask_left_aligned(q, torch.tensor([[True, False, True, False]])))
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
(1,.,.) = 
 -1.4183 -0.1759  1.9277  0.3022
 -0.2146  6.1890 -1.1282 -5.1734
  0.4758 -3.8722  1.1092  4.2367
 -1.0275  2.2987  0.8168 -1.8490
[ CPUFloatType{1,4,4} ] (1,1,.,.) = 
  0.0499  0.2108  0.7048  0.0344
  0.0083  0.0046  0.9856  0.0016
  0.0751  0.0558  0.0000  0.8691
  0.0013  0.0049  0.9935  0.0002

(1,2,.,.) = 
  0.0090  0.9383  0.0037  0.0490
  0.1485  0.0004  0.8371  0.0140
  0.0266  0.7830  0.0013  0.1891
  0.0985  0.5833  0.1758  0.1424
[ CPUFloatType{1,2,4,4} ]
(1,.,.) = 
 -1.2579  0.5352  1.6834  0.0393
 -0.1240  1.7639  0.1806 -0.8205
  0.5429 -1.2464  0.0245  1.6790
 -0.5741  1.6471  0.6727 -0.7457
[ CPUFloatType{1,4,4} ]
(1,.,.) = 
 -1.2579  0.5352  1.6834  0.0393
 -0.1240  1.7639  0.1806 -0.8205
  0.5429 -1.2464  0.0245  1.6790
 -0.5741  1.6471  0.6727 -0.7457
[ CPUFloatType{1,4,4} ]
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
(1,.,.) = 
 -0.1178  0.4308  0.5834  0.1996
 -0.4541 -0.2999  0.1300  0.4404
  0.5386  0.3683 -0.1406 -0.5203
 -0.2855  0.3099  0.6204  0.3605
[ CPUFloatType{1,4,4} ] (1,.,.) = 
  0.3873  0.1097  0.1541  0.3489
  0.1269  0.5604  0.0903  0.2224
  0.1677  0.0850  0.6579  0.0894
  0.3242  0.1786  0.0763  0.4210
[ CPUFloatType{1,4,4} ]
(1,.,.) = 
 -0.1178  0.4308  0.5834  0.1996
 -0.4541 -0.2999  0.1300  0.4404
  0.5386  0.3683 -0.1406 -0.5203
 -0.2855  0.3099  0.6204  0.3605
[ CPUFloatType{1,4,4} ] (1,.,.) = 
  0.3873  0.1097  0.1541  0.3489
  0.1269  0.5604  0.0903  0.2224
  0.1677  0.0850  0.6579  0.0894
  0.3242  0.1786  0.0763  0.4210
[ CPUFloatType{1,4,4} ]
(1,.,.) = 
  0.0000  0.8415  0.9093  0.1411
 -0.6171 -0.6265 -0.0599  0.5617
  0.6442  0.3633 -0.2517 -0.6352
 -0.2855  0.3099  0.6204  0.3605
[ CPUFloatType{1,4,4} ] (1,.,.) = 
  1.0000  0.0000  0.0000  0.0000
  0.1847  0.8153  0.0000  0.0000
  0.1842  0.0933  0.7225  0.0000
  0.3242  0.1786  0.0763  0.4210
[ CPUFloatType{1,4,4} ]
(1,.,.) = 
 -0.1178  0.4308  0.5834  0.1996
 -0.4541 -0.2999  0.1300  0.4404
  0.5386  0.3683 -0.1406 -0.5203
 -0.2855  0.3099  0.6204  0.3605
[ CPUFloatType{1,4,4} ] (1,.,.) = 
  0.3873  0.1097  0.1541  0.3489
  0.1269  0.5604  0.0903  0.2224
  0.1677  0.0850  0.6579  0.0894
  0.3242  0.1786  0.0763  0.4210
[ CPUFloatType{1,4,4} ]
(1,.,.) = 
 -0.1178  0.4308  0.5834  0.1996
 -0.4541 -0.2999  0.1300  0.4404
  0.5386  0.3683 -0.1406 -0.5203
 -0.2855  0.3099  0.6204  0.3605
[ CPUFloatType{1,4,4} ] (1,.,.) = 
  0.3873  0.1097  0.1541  0.3489
  0.1269  0.5604  0.0903  0.2224
  0.1677  0.0850  0.6579  0.0894
  0.3242  0.1786  0.0763  0.4210
[ CPUFloatType{1,4,4} ]
 3  4
[ CPULongType{1,2} ] (1,.,.) = 
  0.0000  0.8415  0.9093  0.1411
 -0.7568 -0.9589 -0.2794  0.6570
  0.9894  0.4121 -0.5440 -1.0000
[ CPUFloatType{1,3,4} ] (1,.,.) = 
  0.0000  0.8415  0.9093  0.1411
 -0.7568 -0.9589 -0.2794  0.6570
  0.9894  0.4121 -0.5440 -1.0000
[ CPUFloatType{1,3,4} ] (1,.,.) = 
  0.0000  0.8415  0.9093  0.1411
 -0.7568 -0.9589 -0.2794  0.6570
  0.9894  0.4121 -0.5440 -1.0000
  9.0000  9.0000  9.0000  9.0000
[ CPUFloatType{1,4,4} ]
True False
===
q = torch.reshape(torch.sin(torch.arange(16, dtype=6)), [1, 4, 4])
print(torch._masked_softmax(q, torch.to(torch.reshape(torch.arange(16) % 3, [1, 4, 4]), 11)))
---
raises: Mask Type should be defined
