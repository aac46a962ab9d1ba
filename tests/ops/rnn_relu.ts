x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
h = torch.reshape(torch.tensor([0.1, -0.2, 0.3, 0.4]), [1, 2, 2])
p = [torch.reshape(torch.sin(torch.arange(4, dtype=6)), [2, 2]), torch.reshape(torch.cos(torch.arange(4, dtype=6)), [2, 2]), torch.arange(2, dtype=6) * 0.1, torch.arange(2, dtype=6) * -0.05]
a, b = torch.rnn_relu(x, h, p, True, 1, 0., False, False, False)
print(a, b)
a, b = torch.rnn_relu(torch.transpose(x, 0, 1), h, p, True, 1, 0., False, False, True)
print(a, b)
a, b = torch.rnn_relu(x, torch.cat([h, h]), p + p, True, 1, 0., False, True, False)
print(a, b)
q, s = torch._pack_padded_sequence(x, torch.tensor([3, 2]), False)
a, b = torch.rnn_relu(q, s, h, p, True, 1, 0., False, False)
print(a, b)
print(torch.rnn_relu_cell(x[0], h[0], p[0], p[1], p[2], p[3]), torch.rnn_relu_cell(x[0], h[0], p[0], p[1]))
---
(1,.,.) = 
  0.0000  0.5199
  2.1991  0.0387

(2,.,.) = 
  0.0000  0.3740
  3.4822  0.0000

(3,.,.) = 
  0.8332  0.0000
  3.9029  0.0000
[ CPUFloatType{3,2,2} ] (1,.,.) = 
  0.8332  0.0000
  3.9029  0.0000
[ CPUFloatType{1,2,2} ]
(1,.,.) = 
  0.0000  0.5199
  0.0000  0.3740
  0.8332  0.0000

(2,.,.) = 
  2.1991  0.0387
  3.4822  0.0000
  3.9029  0.0000
[ CPUFloatType{2,3,2} ] (1,.,.) = 
  0.8332  0.0000
  3.9029  0.0000
[ CPUFloatType{1,2,2} ]
(1,.,.) = 
  0.0000  0.5199  0.0000  0.0000
  2.1991  0.0387  4.1570  0.0000

(2,.,.) = 
  0.0000  0.3740  0.2023  0.6295
  3.4822  0.0000  2.4741  0.0000

(3,.,.) = 
  0.8332  0.0000  0.6230  0.0000
  3.9029  0.0000  0.9369  0.5090
[ CPUFloatType{3,2,4} ] (1,.,.) = 
  0.8332  0.0000
  3.9029  0.0000

(2,.,.) = 
  0.0000  0.0000
  4.1570  0.0000
[ CPUFloatType{2,2,2} ]
 0.0000  0.5199
 2.1991  0.0387
 0.0000  0.3740
 3.4822  0.0000
 0.8332  0.0000
[ CPUFloatType{5,2} ] (1,.,.) = 
  0.8332  0.0000
  3.4822  0.0000
[ CPUFloatType{1,2,2} ]
 0.0000  0.5199
 2.1991  0.0387
[ CPUFloatType{2,2} ]  0.0000  0.4699
 2.1991  0.0000
[ CPUFloatType{2,2} ]
===
h = torch.reshape(torch.tensor([0.1, -0.2, 0.3, 0.4]), [1, 2, 2])
p = [torch.reshape(torch.sin(torch.arange(4, dtype=6)), [2, 2]), torch.reshape(torch.cos(torch.arange(4, dtype=6)), [2, 2]), torch.arange(2, dtype=6) * 0.1, torch.arange(2, dtype=6) * -0.05]
a, b = torch.rnn_relu(torch.zeros([3, 2, 3]), h, p, True, 1, 0., False, False, False)
print(a)
---
raises: mat1 and mat2 shapes cannot be multiplied (6x3 and 2x2)
