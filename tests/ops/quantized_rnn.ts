torch.manual_seed(61)
a = ops.quantized.linear_prepack(torch.quantize_per_tensor(torch.mul(torch.randn([12, 4]), 0.3), 0.01, 0, 12), torch.randn([12]))
b = ops.quantized.linear_prepack(torch.quantize_per_tensor(torch.mul(torch.randn([12, 3]), 0.3), 0.01, 0, 12), torch.randn([12]))
c = ops.quantized.linear_prepack(torch.quantize_per_tensor(torch.mul(torch.randn([9, 4]), 0.3), 0.01, 0, 12), torch.randn([9]))
d = ops.quantized.linear_prepack(torch.quantize_per_tensor(torch.mul(torch.randn([9, 3]), 0.3), 0.01, 0, 12), torch.randn([9]))
e = ops.quantized.linear_prepack(torch.quantize_per_tensor(torch.mul(torch.randn([3, 4]), 0.3), 0.01, 0, 12), torch.randn([3]))
f = ops.quantized.linear_prepack(torch.quantize_per_tensor(torch.mul(torch.randn([3, 3]), 0.3), 0.01, 0, 12), torch.randn([3]))
none = torch.zeros([0])
x = torch.randn([2, 4])
h = torch.randn([2, 3])
p, q = ops.quantized.quantized_lstm_cell_dynamic(x, [h, torch.mul(h, 2.)], a, b, none, none)
print(p, q)
print(ops.quantized.quantized_gru_cell_dynamic(x, h, c, d, none, none), ops.quantized.quantized_rnn_relu_cell_dynamic(x, h, e, f, none, none), ops.quantized.quantized_rnn_tanh_cell_dynamic(x, h, e, f, none, none))
lstm = ops.quantized.make_quantized_cell_params_dynamic(a, b, none, none, True)
gru = ops.quantized.make_quantized_cell_params_dynamic(c, d, none, none, False)
s = torch.randn([5, 2, 4])
z = torch.unsqueeze(h, 0)
y, hn, cn = torch.quantized_lstm(s, [z, z], [lstm], True, 1, 0., False, False, False, dtype=12, use_dynamic=True)
print(y, hn, cn)
y, hn = torch.quantized_gru(torch.transpose(s, 0, 1), z, [gru], True, 1, 0., False, False, True)
print(y, hn)
half = ops.quantized.make_quantized_cell_params_fp16(a, b)
two = torch.cat([z, z], 0)
y, hn, cn = torch.quantized_lstm(torch.reshape(s, [10, 4])[:7], torch.tensor([2, 2, 1, 1, 1]), [two, two], [lstm, lstm], True, 1, 0., False, True, dtype=12, use_dynamic=True)
print(y, hn, cn)
y, hn = torch.quantized_gru(torch.reshape(s, [10, 4])[:7], torch.tensor([2, 2, 1, 1, 1]), two, [gru, gru], True, 1, 0., False, True)
print(y, hn)
---
-0.3096 -0.9179 -0.1797
 0.4100 -0.7636 -0.4556
[ CPUFloatType{2,3} ] -0.3689 -3.9670 -0.2584
 0.5504 -1.3269 -1.2581
[ CPUFloatType{2,3} ]
-0.4913 -1.4599 -0.8430
-0.1291 -0.5283 -0.9584
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ] -0.9529 -0.9372 -0.9980
-0.9895 -0.8501 -0.9901
[ CPUFloatType{2,3} ]
(1,.,.) = 
 -0.4547 -0.7582  0.0559
  0.2748 -0.5260 -0.6331

(2,.,.) = 
 -0.7405 -0.8762  0.3545
 -0.1888 -0.8163 -0.2750

(3,.,.) = 
 -0.6414 -0.6083 -0.0460
 -0.6867 -0.8431  0.0925

(4,.,.) = 
 -0.7330 -0.9267 -0.0482
 -0.8486 -0.9381  0.3503

(5,.,.) = 
 -0.8239 -0.9654  0.0918
 -0.8731 -0.9657  0.3628
[ CPUFloatType{5,2,3} ] (1,.,.) = 
 -0.8239 -0.9654  0.0918
 -0.8731 -0.9657  0.3628
[ CPUFloatType{1,2,3} ] (1,.,.) = 
 -1.5168 -2.7702  0.1111
 -1.4762 -2.6090  0.4289
[ CPUFloatType{1,2,3} ]
(1,.,.) = 
 -0.3599 -1.5457 -0.8272
  0.4910 -1.4362 -0.9089
 -0.2944 -1.3851 -0.9259
 -0.3043 -1.2178 -0.9463
 -0.2725 -0.9852 -0.9643

(2,.,.) = 
 -0.7972 -0.5824 -1.0068
  0.4327 -0.5288 -1.0006
 -0.3591 -0.5783 -0.8497
  0.1524 -0.5276 -0.9228
  0.1269 -0.4614 -0.9643
[ CPUFloatType{2,5,3} ] (1,.,.) = 
 -0.2725 -0.9852 -0.9643
  0.1269 -0.4614 -0.9643
[ CPUFloatType{1,2,3} ]
-0.4547 -0.7582  0.0559 -0.8735 -0.8387  0.2768
 0.2748 -0.5260 -0.6331 -0.0711 -0.6174 -0.3094
-0.7405 -0.8762  0.3545 -0.8453 -0.8826  0.3385
-0.1888 -0.8163 -0.2750  0.0913 -0.6662 -0.5637
-0.6414 -0.6083 -0.0460 -0.6703 -0.6209 -0.0667
-0.8550 -0.8818  0.1349 -0.7478 -0.8814  0.0970
-0.8391 -0.9335  0.0552 -0.3143 -0.8958 -0.2425
[ CPUFloatType{7,6} ] (1,.,.) = 
 -0.8391 -0.9335  0.0552
 -0.1888 -0.8163 -0.2750

(2,.,.) = 
 -0.8735 -0.8387  0.2768
 -0.0711 -0.6174 -0.3094
[ CPUFloatType{2,2,3} ] (1,.,.) = 
 -1.8090 -2.5591  0.0714
 -0.2039 -1.2891 -0.3106

(2,.,.) = 
 -1.7225 -2.4571  0.5251
 -0.0772 -1.3642 -0.4157
[ CPUFloatType{2,2,3} ]
-0.3599 -1.5457 -0.8272 -0.3792 -1.1742 -0.9231
-0.7972 -0.5824 -1.0068 -0.8116 -0.5088 -0.9629
 0.4910 -1.4362 -0.9089  0.4486 -1.2217 -0.9109
 0.4327 -0.5288 -1.0006  0.3220 -0.4149 -1.0776
-0.2944 -1.3851 -0.9259 -0.1808 -1.3111 -0.8267
-0.4169 -1.3370 -0.8223 -0.4233 -1.3483 -0.7820
-0.3119 -1.1768 -0.8777 -0.3110 -1.3997 -0.7974
[ CPUFloatType{7,6} ] (1,.,.) = 
 -0.3119 -1.1768 -0.8777
  0.4327 -0.5288 -1.0006

(2,.,.) = 
 -0.3792 -1.1742 -0.9231
 -0.8116 -0.5088 -0.9629
[ CPUFloatType{2,2,3} ]
