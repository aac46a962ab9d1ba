x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
h = torch.reshape(torch.tensor([0.1, -0.2, 0.3, 0.4]), [1, 2, 2])
p = [torch.reshape(torch.sin(torch.arange(4, dtype=6)), [2, 2]), torch.reshape(torch.cos(torch.arange(4, dtype=6)), [2, 2]), torch.arange(2, dtype=6) * 0.1, torch.arange(2, dtype=6) * -0.05]
a, b = torch.rnn_tanh(x, h, p, True, 1, 0., False, False, False)
print(a, b)
a, b = torch.rnn_tanh(torch.transpose(x, 0, 1), h, p, True, 1, 0., False, False, True)
print(a, b)
a, b = torch.rnn_tanh(x, torch.cat([h, h]), p + p, True, 1, 0., False, True, False)
print(a, b)
q, s = torch._pack_padded_sequence(x, torch.tensor([3, 2]), False)
a, b = torch.rnn_tanh(q, s, h, p, True, 1, 0., False, False)
print(a, b)
print(torch.rnn_tanh_cell(x[0], h[0], p[0], p[1], p[2], p[3]), torch.rnn_tanh_cell(x[0], h[0], p[0], p[1]))
---
(1,.,.) = 
 -0.6908  0.4776
  0.9757  0.0387

(2,.,.) = 
 -0.6929  0.6065
  0.9784 -0.1807

(3,.,.) = 
  0.2598 -0.9622
  0.8621  0.6649
[ CPUFloatType{3,2,2} ] (1,.,.) = 
  0.2598 -0.9622
  0.8621  0.6649
[ CPUFloatType{1,2,2} ]
(1,.,.) = 
 -0.6908  0.4776
 -0.6929  0.6065
  0.2598 -0.9622

(2,.,.) = 
  0.9757  0.0387
  0.9784 -0.1807
  0.8621  0.6649
[ CPUFloatType{2,3,2} ] (1,.,.) = 
  0.2598 -0.9622
  0.8621  0.6649
[ CPUFloatType{1,2,2} ]
(1,.,.) = 
 -0.6908  0.4776 -0.5980 -0.3795
  0.9757  0.0387  0.9839  0.5486

(2,.,.) = 
 -0.6929  0.6065 -0.3427  0.9147
  0.9784 -0.1807  0.9780 -0.4685

(3,.,.) = 
  0.2598 -0.9622  0.5532 -0.9063
  0.8621  0.6649  0.7338  0.4692
[ CPUFloatType{3,2,4} ] (1,.,.) = 
  0.2598 -0.9622
  0.8621  0.6649

(2,.,.) = 
 -0.5980 -0.3795
  0.9839  0.5486
[ CPUFloatType{2,2,2} ]
-0.6908  0.4776
 0.9757  0.0387
-0.6929  0.6065
 0.9784 -0.1807
 0.2598 -0.9622
[ CPUFloatType{5,2} ] (1,.,.) = 
  0.2598 -0.9622
  0.9784 -0.1807
[ CPUFloatType{1,2,2} ]
-0.6908  0.4776
 0.9757  0.0387
[ CPUFloatType{2,2} ] -0.6908  0.4381
 0.9757 -0.0113
[ CPUFloatType{2,2} ]
===
h = torch.reshape(torch.tensor([0.1, -0.2, 0.3, 0.4]), [1, 2, 2])
p = [torch.reshape(torch.sin(torch.arange(4, dtype=6)), [2, 2]), torch.reshape(torch.cos(torch.arange(4, dtype=6)), [2, 2]), torch.arange(2, dtype=6) * 0.1, torch.arange(2, dtype=6) * -0.05]
a, b = torch.rnn_tanh(torch.zeros([3, 2, 3]), h, p, True, 1, 0., False, False, False)
print(a)
---
raises: mat1 and mat2 shapes cannot be multiplied (6x3 and 2x2)
