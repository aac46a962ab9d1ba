x = torch.reshape(torch.arange(24.) * 0.31 - 3.2, [2, 3, 4])
q = torch.quantize_per_tensor(x, 0.1, 40, 13)
s = torch.quantize_per_tensor(x * 0.5, 0.05, -3, 12)
print(torch.int_repr(ops.quantized.add(q, q, 0.2, 30)), torch.int_repr(ops.quantized.mul_relu(q, q, 0.47, 3)))
print(torch.int_repr(ops.quantized.matmul(q, torch.transpose(q, 1, 2), 0.9, 80)))
print(torch.int_repr(ops.quantized.celu(q, 0.1, 20, 1.5)), torch.int_repr(ops.quantized.elu(q, 0.1, 20, 1.5)))
print(torch.int_repr(ops.quantized.leaky_relu(q, 0.1, False, 0.1, 50)))
print(torch.int_repr(ops.quantized.softmax(q, 1, 0.00390625, 0)))
print(torch.int_repr(ops.quantized.layer_norm(q, [4], torch.tensor([1., 2., 3., 4.]), None, 1e-05, 0.05, 128)))
print(torch.int_repr(ops.quantized.instance_norm(q, None, None, 1e-05, 0.05, 128)))
print(torch.int_repr(ops.quantized.batch_norm1d(q, torch.tensor([1., 2., 3.]), torch.tensor([0., 1., -1.]), torch.tensor([0.1, 0.2, 0.3]), torch.tensor([1., 2., 0.5]), 1e-05, 0.1, 100)))
print(torch.int_repr(ops.quantized.relu6(q)), torch.int_repr(ops.quantized.clamp(q, -0.5, 0.5)), torch.int_repr(ops.quantized.threshold(q, 0.5, -1.)))
y = ops.quantized.add_scalar(q, 1.23)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = ops.quantized.add_scalar(q, 10.)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = ops.quantized.add_scalar(q, -30.)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = ops.quantized.add_scalar_relu(s, 0.7)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = ops.quantized.mul_scalar(q, 2.5)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = ops.quantized.mul_scalar(q, -2.5)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = ops.quantized.mul_scalar(q, 0)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = ops.quantized.mul_scalar_relu(s, -1.5)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = ops.quantized.add(q, 0.5)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
print(torch.int_repr(ops.quantized.cat([q, q], 1, 0.2, 20)), torch.int_repr(ops.quantized.cat_relu([q, q], 0, None, None)))
print(torch.int_repr(ops.quantized.dropout(q, 0.2, 20, 0.5, False)))
---
(1,.,.) = 
   0   1   4   7
  10  14  17  20
  23  26  29  32

(2,.,.) = 
  35  38  41  44
  48  51  54  57
  60  63  66  69
[ CPUByteType{2,3,4} ] (1,.,.) = 
  25  21  17  14
  12   8   7   5
   4   3   3   3

(2,.,.) = 
   4   4   6   7
  10  12  15  19
  22  26  31  35
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  114   99   84
   99   90   82
   84   82   81

(2,.,.) = 
   85   90   95
   90  103  115
   95  115  133
[ CPUByteType{2,3,3} ]
(1,.,.) = 
   7   7   8   8
   9  10  11  13
  14  16  19  22

(2,.,.) = 
  25  28  31  34
  38  41  44  47
  50  53  56  59
[ CPUByteType{2,3,4} ] (1,.,.) = 
   6   6   6   7
   7   8   9  11
  12  15  19  22

(2,.,.) = 
  25  28  31  34
  38  41  44  47
  50  53  56  59
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  47  47  47  48
  48  48  49  49
  49  50  50  52

(2,.,.) = 
  55  58  61  64
  68  71  74  77
  80  83  86  89
[ CPUByteType{2,3,4} ]
(1,.,.) = 
   16   15   15   15
   52   56   56   56
  189  185  185  185

(2,.,.) = 
   15   15   15   15
   56   56   56   56
  185  185  185  185
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  101  110  155  235
  100  114  156  231
  101  110  155  235

(2,.,.) = 
  101  110  155  235
  101  110  155  235
  101  110  155  235
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  101  119  137  155
  100  121  137  154
  101  119  137  155

(2,.,.) = 
  101  119  137  155
  101  119  137  155
  101  119  137  155
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  67  70  73  76
  79  85  89  93
  48  60  73  86

(2,.,.) = 
  104  107  110  113
  133  137  141  145
  205  217  230  243
[ CPUByteType{2,3,4} ]
(1,.,.) = 
  40  40  40  40
  40  40  40  40
  40  40  40  42

(2,.,.) = 
  45  48  51  54
  58  61  64  67
  70  73  76  79
[ CPUByteType{2,3,4} ] (1,.,.) = 
  35  35  35  35
  35  35  35  35
  35  36  39  42

(2,.,.) = 
  45  45  45  45
  45  45  45  45
  45  45  45  45
[ CPUByteType{2,3,4} ] (1,.,.) = 
  30  30  30  30
  30  30  30  30
  30  30  30  30

(2,.,.) = 
  30  48  51  54
  58  61  64  67
  70  73  76  79
[ CPUByteType{2,3,4} ]
(1,.,.) = 
   8  11  14  17
  20  24  27  30
  33  36  39  42

(2,.,.) = 
  45  48  51  54
  58  61  64  67
  70  73  76  79
[ CPUByteType{2,3,4} ] 0.10000000000000001 28
(1,.,.) = 
  55  57  60  62
  65  68  70  73
  75  78  80  83

(2,.,.) = 
   85   87   90   92
   96   98  100  103
  105  108  110  113
[ CPUByteType{2,3,4} ] 0.12352941176470589 0
(1,.,.) = 
   6   8  11  13
  15  18  20  23
  25  27  29  32

(2,.,.) = 
  34  36  38  41
  44  46  48  50
  53  55  57  59
[ CPUByteType{2,3,4} ] 0.13333333333333333 255
(1,.,.) = 
 -17 -17 -17 -17
 -17 -17 -16 -13
 -10  -7  -4  -1

(2,.,.) = 
   2   5   8  11
  15  18  21  24
  27  30  33  36
[ CPUCharType{2,3,4} ] 0.050000000000000003 -17
(1,.,.) = 
   8  11  14  17
  20  24  27  30
  33  36  39  42

(2,.,.) = 
  45  48  51  54
  58  61  64  67
  70  73  76  79
[ CPUByteType{2,3,4} ] 0.25 40
(1,.,.) = 
  247  244  241  238
  235  231  228  225
  222  219  216  213

(2,.,.) = 
  210  207  204  201
  197  194  191  188
  185  182  179  176
[ CPUByteType{2,3,4} ] 0.25 215
(1,.,.) = 
  0  0  0  0
  0  0  0  0
  0  0  0  0

(2,.,.) = 
  0  0  0  0
  0  0  0  0
  0  0  0  0
[ CPUByteType{2,3,4} ] 1. 0
(1,.,.) = 
  34  31  28  25
  22  18  15  12
   9   6   3   2

(2,.,.) = 
  2  2  2  2
  2  2  2  2
  2  2  2  2
[ CPUCharType{2,3,4} ] 0.075000000000000011 2
(1,.,.) = 
   8  11  14  17
  20  24  27  30
  33  36  39  42

(2,.,.) = 
  45  48  51  54
  58  61  64  67
  70  73  76  79
[ CPUByteType{2,3,4} ] 0.10000000000000001 35
(1,.,.) = 
   4   6   7   8
  10  12  13  15
  16  18  20  21
   4   6   7   8
  10  12  13  15
  16  18  20  21

(2,.,.) = 
  22  24  26  27
  29  31  32  34
  35  36  38  40
  22  24  26  27
  29  31  32  34
  35  36  38  40
[ CPUByteType{2,6,4} ] (1,.,.) = 
  40  40  40  40
  40  40  40  40
  40  40  40  42

(2,.,.) = 
  45  48  51  54
  58  61  64  67
  70  73  76  79

(3,.,.) = 
  40  40  40  40
  40  40  40  40
  40  40  40  42

(4,.,.) = 
  45  48  51  54
  58  61  64  67
  70  73  76  79
[ CPUByteType{4,3,4} ]
(1,.,.) = 
   8  11  14  17
  20  24  27  30
  33  36  39  42

(2,.,.) = 
  45  48  51  54
  58  61  64  67
  70  73  76  79
[ CPUByteType{2,3,4} ]
