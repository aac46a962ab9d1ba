x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
h = torch.reshape(torch.tensor([0.1, -0.2, 0.3, 0.4]), [1, 2, 2])
p = [torch.reshape(torch.sin(torch.arange(12, dtype=6)), [6, 2]), torch.reshape(torch.cos(torch.arange(12, dtype=6)), [6, 2]), torch.arange(6, dtype=6) * 0.1, torch.arange(6, dtype=6) * -0.05]
a, b = torch.gru(x, h, p, True, 1, 0., False, False, False)
print(a, b)
a, b = torch.gru(torch.transpose(x, 0, 1), h, p, True, 1, 0., False, False, True)
print(a, b)
a, b = torch.gru(x, torch.cat([h, h]), p + p, True, 1, 0., False, True, False)
print(a, b)
q, s = torch._pack_padded_sequence(x, torch.tensor([3, 2]), False)
a, b = torch.gru(q, s, h, p, True, 1, 0., False, False)
print(a, b)
print(torch.gru_cell(x[0], h[0], p[0], p[1], p[2], p[3]), torch.gru_cell(x[0], h[0], p[0], p[1]))
---
(1,.,.) = 
  0.2239  0.4478
  0.6808  0.2361

(2,.,.) = 
  0.4820  0.3285
  0.5353  0.0997

(3,.,.) = 
  0.0024  0.3697
  0.8052 -0.1711
[ CPUFloatType{3,2,2} ] (1,.,.) = 
  0.0024  0.3697
  0.8052 -0.1711
[ CPUFloatType{1,2,2} ]
(1,.,.) = 
  0.2239  0.4478
  0.4820  0.3285
  0.0024  0.3697

(2,.,.) = 
  0.6808  0.2361
  0.5353  0.0997
  0.8052 -0.1711
[ CPUFloatType{2,3,2} ] (1,.,.) = 
  0.0024  0.3697
  0.8052 -0.1711
[ CPUFloatType{1,2,2} ]
(1,.,.) = 
  0.2239  0.4478  0.3025  0.5200
  0.6808  0.2361  0.8341 -0.1831

(2,.,.) = 
  0.4820  0.3285  0.3135  0.2504
  0.5353  0.0997  0.6215 -0.0698

(3,.,.) = 
  0.0024  0.3697 -0.2031  0.0052
  0.8052 -0.1711  0.7018  0.0581
[ CPUFloatType{3,2,4} ] (1,.,.) = 
  0.0024  0.3697
  0.8052 -0.1711

(2,.,.) = 
  0.3025  0.5200
  0.8341 -0.1831
[ CPUFloatType{2,2,2} ]
 0.2239  0.4478
 0.6808  0.2361
 0.4820  0.3285
 0.5353  0.0997
 0.0024  0.3697
[ CPUFloatType{5,2} ] (1,.,.) = 
  0.0024  0.3697
  0.5353  0.0997
[ CPUFloatType{1,2,2} ]
 0.2239  0.4478
 0.6808  0.2361
[ CPUFloatType{2,2} ]  0.1124  0.3528
 0.5761  0.2101
[ CPUFloatType{2,2} ]
===
h = torch.reshape(torch.tensor([0.1, -0.2, 0.3, 0.4]), [1, 2, 2])
p = [torch.reshape(torch.sin(torch.arange(12, dtype=6)), [6, 2]), torch.reshape(torch.cos(torch.arange(12, dtype=6)), [6, 2]), torch.arange(6, dtype=6) * 0.1, torch.arange(6, dtype=6) * -0.05]
a, b = torch.gru(torch.zeros([3, 2, 3]), h, p, True, 1, 0., False, False, False)
print(a)
---
raises: mat1 and mat2 shapes cannot be multiplied (6x3 and 2x6)
