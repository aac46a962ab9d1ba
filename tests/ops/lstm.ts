x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
h = torch.reshape(torch.tensor([0.1, -0.2, 0.3, 0.4]), [1, 2, 2])
c = torch.reshape(torch.tensor([0.5, 0.25, -0.5, 0.]), [1, 2, 2])
p = [torch.reshape(torch.sin(torch.arange(16, dtype=6)), [8, 2]), torch.reshape(torch.cos(torch.arange(16, dtype=6)), [8, 2]), torch.arange(8, dtype=6) * 0.1, torch.arange(8, dtype=6) * -0.05]
a, b, d = torch.lstm(x, [h, c], p, True, 1, 0., False, False, False)
print(a, b, d)
a, b, d = torch.lstm(torch.transpose(x, 0, 1), [h, c], p, True, 1, 0., False, False, True)
print(a, b, d)
a, b, d = torch.lstm(x, [torch.cat([h, h]), torch.cat([c, c])], p + p, True, 1, 0., False, True, False)
print(a, b, d)
a, b, d = torch.lstm(x, [h, c], [p[0], p[1]], False, 1, 0., False, False, False)
print(a)
a, b, d = torch.lstm(x, [torch.cat([h, h]), torch.cat([c, c])], p + p, True, 2, 0., False, False, False)
print(a, b, d)
q, s = torch._pack_padded_sequence(x, torch.tensor([3, 2]), False)
a, b, d = torch.lstm(q, s, [h, c], p, True, 1, 0., False, False)
print(a, b, d)
a, b = torch.lstm_cell(x[0], [h[0], c[0]], p[0], p[1], p[2], p[3])
print(a, b)
a, b = torch.lstm_cell(x[0], [h[0], c[0]], p[0], p[1])
print(a, b)
---
(1,.,.) = 
  0.1590  0.2860
  0.4324 -0.3839

(2,.,.) = 
  0.2195  0.2020
  0.4536 -0.6243

(3,.,.) = 
 -0.2895  0.0631
  0.2780 -0.7468
[ CPUFloatType{3,2,2} ] (1,.,.) = 
 -0.2895  0.0631
  0.2780 -0.7468
[ CPUFloatType{1,2,2} ] (1,.,.) = 
 -0.3389  0.2955
  0.7268 -1.1862
[ CPUFloatType{1,2,2} ]
(1,.,.) = 
  0.1590  0.2860
  0.2195  0.2020
 -0.2895  0.0631

(2,.,.) = 
  0.4324 -0.3839
  0.4536 -0.6243
  0.2780 -0.7468
[ CPUFloatType{2,3,2} ] (1,.,.) = 
 -0.2895  0.0631
  0.2780 -0.7468
[ CPUFloatType{1,2,2} ] (1,.,.) = 
 -0.3389  0.2955
  0.7268 -1.1862
[ CPUFloatType{1,2,2} ]
(1,.,.) = 
  0.1590  0.2860  0.0595  0.2419
  0.4324 -0.3839  0.4825 -0.8223

(2,.,.) = 
  0.2195  0.2020  0.0588  0.2361
  0.4536 -0.6243  0.4228 -0.6111

(3,.,.) = 
 -0.2895  0.0631 -0.1793  0.0731
  0.2780 -0.7468  0.2603 -0.3625
[ CPUFloatType{3,2,4} ] (1,.,.) = 
 -0.2895  0.0631
  0.2780 -0.7468

(2,.,.) = 
  0.0595  0.2419
  0.4825 -0.8223
[ CPUFloatType{2,2,2} ] (1,.,.) = 
 -0.3389  0.2955
  0.7268 -1.1862

(2,.,.) = 
  0.1275  0.5205
  0.8624 -1.4486
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  0.1135  0.2011
  0.3475 -0.3551

(2,.,.) = 
  0.1459  0.0545
  0.3658 -0.5743

(3,.,.) = 
 -0.3015  0.0174
  0.2176 -0.7048
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  0.2649  0.0126
 -0.1381  0.0390

(2,.,.) = 
  0.2679 -0.0955
 -0.0056  0.2240

(3,.,.) = 
  0.1467 -0.0192
 -0.0112  0.2344
[ CPUFloatType{3,2,2} ] (1,.,.) = 
 -0.2895  0.0631
  0.2780 -0.7468

(2,.,.) = 
  0.1467 -0.0192
 -0.0112  0.2344
[ CPUFloatType{2,2,2} ] (1,.,.) = 
 -0.3389  0.2955
  0.7268 -1.1862

(2,.,.) = 
  0.2295 -0.0346
 -0.0221  0.5181
[ CPUFloatType{2,2,2} ]
 0.1590  0.2860
 0.4324 -0.3839
 0.2195  0.2020
 0.4536 -0.6243
-0.2895  0.0631
[ CPUFloatType{5,2} ] (1,.,.) = 
 -0.2895  0.0631
  0.4536 -0.6243
[ CPUFloatType{1,2,2} ] (1,.,.) = 
 -0.3389  0.2955
  0.7407 -0.9529
[ CPUFloatType{1,2,2} ]
 0.1590  0.2860
 0.4324 -0.3839
[ CPUFloatType{2,2} ]  0.4445  0.5300
 0.5733 -0.4956
[ CPUFloatType{2,2} ]
 0.1135  0.2011
 0.3475 -0.3551
[ CPUFloatType{2,2} ]  0.3797  0.4237
 0.4724 -0.4888
[ CPUFloatType{2,2} ]
===
h = torch.reshape(torch.tensor([0.1, -0.2, 0.3, 0.4]), [1, 2, 2])
c = torch.reshape(torch.tensor([0.5, 0.25, -0.5, 0.]), [1, 2, 2])
p = [torch.reshape(torch.sin(torch.arange(16, dtype=6)), [8, 2]), torch.reshape(torch.cos(torch.arange(16, dtype=6)), [8, 2]), torch.arange(8, dtype=6) * 0.1, torch.arange(8, dtype=6) * -0.05]
a, b, d = torch.lstm(torch.zeros([3, 2, 3]), [h, c], p, True, 1, 0., False, False, False)
print(a)
---
raises: mat1 and mat2 shapes cannot be multiplied (6x3 and 2x8)
