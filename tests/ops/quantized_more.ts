x = torch.reshape(torch.arange(24.) * 0.31 - 3.2, [2, 3, 4])
q = torch.quantize_per_tensor(x, 0.1, 40, 13)
g = torch.tensor([1., 2., 3.])
h = torch.tensor([0.5, -0.25, 0.])
m = torch.tensor([0.1, 0.2, 0.3])
v = torch.tensor([1., 2., 0.5])
print(torch.int_repr(ops.quantized.add_relu(q, q, 0.23, 30)), torch.int_repr(ops.quantized.mul(q, q, 0.47, 30)))
print(torch.int_repr(ops._quantized.add(q, q, 0.23, 30)), torch.int_repr(ops.quantized.hardswish(q, 0.1, 7)), torch.int_repr(ops.quantized.sigmoid(q, 0.005, 2)))
print(torch.int_repr(ops.quantized.batch_norm1d_relu(q, g, h, m, v, 1e-05, 0.1, 100)))
print(torch.int_repr(ops.quantized.batch_norm(q, g, h, m, v, 1e-05, 0.1, 100)), torch.int_repr(ops.quantized.batch_norm_relu(q, g, h, m, v, 1e-05, 0.1, 100)))
q4 = torch.unsqueeze(q, -1)
print(torch.int_repr(ops.quantized.batch_norm2d(q4, g, h, m, v, 1e-05, 0.1, 100)), torch.int_repr(ops.quantized.batch_norm2d_relu(q4, g, h, m, v, 1e-05, 0.1, 100)))
q5 = torch.unsqueeze(q4, -1)
print(torch.int_repr(ops.quantized.batch_norm3d(q5, g, h, m, v, 1e-05, 0.1, 100)), torch.int_repr(ops.quantized.batch_norm3d_relu(q5, g, h, m, v, 1e-05, 0.1, 100)))
print(torch.int_repr(ops.quantized.group_norm(q, 3, g, h, 1e-05, 0.05, 128)))
print(torch.int_repr(ops.quantized.max_pool1d(q, [2], [2], [0], [1], False)), torch.int_repr(ops.quantized.max_pool2d(q, [2, 2], [1, 1], [0, 0], [1, 1], False)))
n = torch.tensor(1.3)
a = [ops.quantized.add_relu(q, 1.3), ops.quantized.add(1.3, q), ops.quantized.add_relu(1.3, q), ops.quantized.add_scalar(q, n), ops.quantized.add_scalar_relu(q, n)]
b = [ops.quantized.mul(q, 1.3), ops.quantized.mul_relu(q, 1.3), ops.quantized.mul(1.3, q), ops.quantized.mul_relu(1.3, q), ops.quantized.mul_scalar(q, n), ops.quantized.mul_scalar_relu(q, n)]
for y in torch.add(a, b):
    print(torch.int_repr(torch.select(torch.select(y, 0, 0), 0, 1)), torch.q_scale(y), torch.q_zero_point(y))
---
(1,.,.) = 
  30  30  30  30
  30  30  30  30
  30  30  30  32

(2,.,.) = 
  34  37  40  42
  46  48  51  53
  56  59  61  64
[ CPUByteType{2,3,4} ] (1,.,.) = 
  52  48  44  41
  39  35  34  32
  31  30  30  30

(2,.,.) = 
  31  31  33  34
  37  39  42  46
  49  53  58  62
[ CPUByteType{2,3,4} ]
(1,.,.) = 
   2   5   7  10
  13  16  19  21
  24  27  29  32

(2,.,.) = 
  34  37  40  42
  46  48  51  53
  56  59  61  64
[ CPUByteType{2,3,4} ] (1,.,.) = 
  7  7  5  4
  4  3  3  4
  4  5  7  8

(2,.,.) = 
  10  12  15  17
  21  25  29  33
  37  40  43  46
[ CPUByteType{2,3,4} ] (1,.,.) = 
   10   12   16   20
   26   36   45   56
   68   82   97  112

(2,.,.) = 
  126  140  152  162
  174  180  185  189
  193  195  197  198
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  100  100  100  100
  100  100  100  100
  100  100  100  100

(2,.,.) = 
  109  112  115  118
  120  124  129  133
  215  227  240  253
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  72  75  78  81
  66  72  76  81
  58  70  83  96

(2,.,.) = 
  109  112  115  118
  120  124  129  133
  215  227  240  253
[ CPUByteType{2,3,4} ] (1,.,.) = 
  100  100  100  100
  100  100  100  100
  100  100  100  100

(2,.,.) = 
  109  112  115  118
  120  124  129  133
  215  227  240  253
[ CPUByteType{2,3,4} ]
(1,1,.,.) = 
  72
  75
  78
  81

(2,1,.,.) = 
  109
  112
  115
  118

(1,2,.,.) = 
  66
  72
  76
  81

(2,2,.,.) = 
  120
  124
  129
  133

(1,3,.,.) = 
  58
  70
  83
  96

(2,3,.,.) = 
  215
  227
  240
  253
[ CPUByteType{2,3,4,1} ] (1,1,.,.) = 
  100
  100
  100
  100

(2,1,.,.) = 
  109
  112
  115
  118

(1,2,.,.) = 
  100
  100
  100
  100

(2,2,.,.) = 
  120
  124
  129
  133

(1,3,.,.) = 
  100
  100
  100
  100

(2,3,.,.) = 
  215
  227
  240
  253
[ CPUByteType{2,3,4,1} ]
(1,1,1,.,.) = 
  72

(2,1,1,.,.) = 
  109

(1,2,1,.,.) = 
  66

(2,2,1,.,.) = 
  120

(1,3,1,.,.) = 
  58

(2,3,1,.,.) = 
  215

(1,1,2,.,.) = 
  75

(2,1,2,.,.) = 
  112

(1,2,2,.,.) = 
  72

(2,2,2,.,.) = 
  124

(1,3,2,.,.) = 
  70

(2,3,2,.,.) = 
  227

(1,1,3,.,.) = 
  78

(2,1,3,.,.) = 
  115

(1,2,3,.,.) = 
  76

(2,2,3,.,.) = 
  129

(1,3,3,.,.) = 
  83

(2,3,3,.,.) = 
  240

(1,1,4,.,.) = 
  81

(2,1,4,.,.) = 
  118

(1,2,4,.,.) = 
  81

(2,2,4,.,.) = 
  133

(1,3,4,.,.) = 
  96

(2,3,4,.,.) = 
  253
[ CPUByteType{2,3,4,1,1} ] (1,1,1,.,.) = 
  100

(2,1,1,.,.) = 
  109

(1,2,1,.,.) = 
  100

(2,2,1,.,.) = 
  120

(1,3,1,.,.) = 
  100

(2,3,1,.,.) = 
  215

(1,1,2,.,.) = 
  100

(2,1,2,.,.) = 
  112

(1,2,2,.,.) = 
  100

(2,2,2,.,.) = 
  124

(1,3,2,.,.) = 
  100

(2,3,2,.,.) = 
  227

(1,1,3,.,.) = 
  100

(2,1,3,.,.) = 
  115

(1,2,3,.,.) = 
  100

(2,2,3,.,.) = 
  129

(1,3,3,.,.) = 
  100

(2,3,3,.,.) = 
  240

(1,1,4,.,.) = 
  100

(2,1,4,.,.) = 
  118

(1,2,4,.,.) = 
  100

(2,2,4,.,.) = 
  133

(1,3,4,.,.) = 
  100

(2,3,4,.,.) = 
  253
[ CPUByteType{2,3,4,1,1} ]
(1,.,.) = 
  111  129  147  165
   66  109  142  174
   48  101  155  208

(2,.,.) = 
  111  129  147  165
   69  105  141  177
   48  101  155  208
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  11  17
  24  30
  36  42

(2,.,.) = 
  48  54
  61  67
  73  79
[ CPUByteType{2,3,2} ] (1,.,.) = 
  24  27  30
  36  39  42

(2,.,.) = 
  61  64  67
  73  76  79
[ CPUByteType{2,2,3} ]
 27
 27
 27
 30
[ CPUByteType{4} ] 0.10000000000000001 27
 20
 24
 27
 30
[ CPUByteType{4} ] 0.10000000000000001 27
 27
 27
 27
 30
[ CPUByteType{4} ] 0.10000000000000001 27
 20
 24
 27
 30
[ CPUByteType{4} ] 0.10000000000000001 27
 20
 24
 27
 30
[ CPUByteType{4} ] 0.10000000000000001 27
 20
 24
 27
 30
[ CPUByteType{4} ] 0.13 40
 40
 40
 40
 40
[ CPUByteType{4} ] 0.13 40
 20
 24
 27
 30
[ CPUByteType{4} ] 0.13 40
 40
 40
 40
 40
[ CPUByteType{4} ] 0.13 40
 20
 24
 27
 30
[ CPUByteType{4} ] 0.12999999523162842 40
 40
 40
 40
 40
[ CPUByteType{4} ] 0.12999999523162842 40
