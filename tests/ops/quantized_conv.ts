x = torch.reshape(torch.arange(64.) * 0.11 - 2.1, [1, 2, 4, 8])
q = torch.quantize_per_tensor(x, 0.0625, 60, 13)
w = torch.quantize_per_tensor(torch.reshape(torch.arange(54.) * 0.02 - 0.5, [3, 2, 3, 3]), 0.015625, 0, 12)
b = torch.tensor([0.125, -0.25, 0.5])
p = ops.quantized.conv2d_prepack(w, b, [1, 2], [1, 1], [1, 1], 1)
r = ops.quantized.conv2d_prepack(w, b, [1, 2], [1, 1], [1, 1], 1) # one object for each: oneDNN keeps the first form
y = ops.quantized.conv2d(q, p, 0.25, 30)
print(torch.int_repr(y), torch.stride(y), torch.q_scale(y), torch.q_zero_point(y))
print(torch.int_repr(ops.quantized.conv2d_relu(q, r, 0.25, 30)))
print(ops.quantized.conv2d_stride(p), ops.quantized.conv2d_padding(p), ops.quantized.conv2d_dilation(p), ops.quantized.conv2d_groups(p), ops.quantized.conv2d_transpose(p), ops.quantized.conv2d_output_padding(p))
w2, b2 = ops.quantized.conv2d_unpack(p)
print(torch.equal(torch.int_repr(w2), torch.int_repr(w)), b2)
q1 = torch.select(q, 2, 1)
w1 = torch.quantize_per_tensor(torch.reshape(torch.arange(12.) * 0.1 - 0.5, [2, 2, 3]), 0.0625, 0, 12)
p1 = ops.quantized.conv1d_prepack(w1, None, [2], [1], [1], 1)
print(torch.int_repr(ops.quantized.conv1d(q1, p1, 0.5, 10)))
r1 = ops.quantized.conv1d_prepack(w1, None, [2], [1], [1], 1)
print(torch.int_repr(ops.quantized.conv1d_relu(q1, r1, 0.5, 10)))
u1, c1 = ops.quantized.conv1d_unpack(p1)
print(torch.size(u1))
q3 = torch.unsqueeze(q, 0)
w3 = torch.quantize_per_tensor(torch.reshape(torch.arange(16.) * 0.1 - 0.8, [2, 1, 2, 2, 2]), 0.0625, 0, 12)
p3 = ops.quantized.conv3d_prepack(w3, torch.tensor([1., -1.]), [1, 1, 2], [0, 1, 0], [1, 1, 1], 1)
print(torch.int_repr(ops.quantized.conv3d(q3, p3, 0.125, 100)))
r3 = ops.quantized.conv3d_prepack(w3, torch.tensor([1., -1.]), [1, 1, 2], [0, 1, 0], [1, 1, 1], 1)
print(torch.int_repr(ops.quantized.conv3d_relu(q3, r3, 0.125, 100)))
wt = torch.quantize_per_tensor(torch.reshape(torch.arange(24.) * 0.05 - 0.6, [2, 3, 2, 2]), 0.03125, 0, 12)
pt = ops.quantized.conv_transpose2d_prepack(wt, b, [2, 2], [0, 0], [0, 0], [1, 1], 1)
print(torch.int_repr(ops.quantized.conv_transpose2d(q, pt, 0.125, 90)))
print(ops.quantized.conv_transpose2d_stride(pt), ops.quantized.conv_transpose2d_transpose(pt))
pt1 = ops.quantized.conv_transpose1d_prepack(w1, None, [2], [1], [0], [1], 1)
print(torch.int_repr(ops.quantized.conv_transpose1d(q1, pt1, 0.5, 10)))
print(ops.quantized.conv2d_dynamic(x, p))
---
(1,1,.,.) = 
  35  34  31  28
  31  27  21  16
  17   6   0   0
  15   3   0   0

(1,2,.,.) = 
  35  38  39  40
  40  45  45  46
  41  47  47  48
  35  37  37  37

(1,3,.,.) = 
   40   47   51   56
   53   67   74   80
   70   92   98  104
   60   76   80   84
[ CPUByteType{1,3,4,4} ] [48, 1, 12, 3] 0.25 30
(1,1,.,.) = 
  35  34  31  30
  31  30  30  30
  30  30  30  30
  30  30  30  30

(1,2,.,.) = 
  35  38  39  40
  40  45  45  46
  41  47  47  48
  35  37  37  37

(1,3,.,.) = 
   40   47   51   56
   53   67   74   80
   70   92   98  104
   60   76   80   84
[ CPUByteType{1,3,4,4} ]
[1, 2] [1, 1] [1, 1] 1 0 [0, 0]
True  0.1250
-0.2500
 0.5000
[ CPUFloatType{3} ]
(1,.,.) = 
  11  11  10  10
  14  16  17  18
[ CPUByteType{1,2,4} ]
(1,.,.) = 
  11  11  10  10
  14  16  17  18
[ CPUByteType{1,2,4} ]
[2, 2, 3]
(1,1,1,.,.) = 
  123  120  118  115
  130  123  116  110
  104   97   91   85
   78   72   65   59
   78   75   71   67

(1,2,1,.,.) = 
   99  103  106  109
  121  125  131  135
  141  145  150  155
  160  165  170  175
  122  123  125  127
[ CPUByteType{1,2,1,5,4} ]
(1,1,1,.,.) = 
  123  120  118  115
  130  123  116  110
  104  100  100  100
  100  100  100  100
  100  100  100  100

(1,2,1,.,.) = 
  100  103  106  109
  121  125  131  135
  141  145  150  155
  160  165  170  175
  122  123  125  127
[ CPUByteType{1,2,1,5,4} ]
(1,1,.,.) = 
 Columns 1 to 15  101  101  100  101  100  100   99  100   99  100   98   99   98   98   97
  101  100  100  100  100  100   99   99   99   99   99   99   98   99   98
   97   98   96   97   96   97   95   96   95   96   94   96   94   95   93
   98   98   97   98   97   98   96   97   96   97   96   97   95   97   95
   92   94   92   94   92   93   91   93   90   92   90   92   90   92   89
   95   96   94   96   94   96   94   95   93   95   93   95   93   95   92
   88   90   88   90   87   90   87   89   86   89   86   89   85   88   85
   92   94   92   94   91   94   91   93   90   93   90   93   90   93   89

Columns 16 to 16   98
   98
   94
   96
   91
   94
   88
   92

(1,2,.,.) = 
  97  97  97  96  97  96  96  96  96  96  96  96  96  96  96  96
  97  96  97  96  97  96  97  96  97  97  97  97  97  97  97  97
  96  96  95  96  95  96  95  96  95  96  95  96  94  95  94  95
  97  97  97  97  97  97  97  97  97  97  97  97  97  97  97  97
  94  95  94  95  93  95  93  95  93  95  93  95  93  95  92  95
  97  97  97  98  97  98  97  98  97  98  97  98  97  98  97  98
  92  95  92  95  92  94  92  94  92  94  91  94  91  94  91  94
  97  98  97  98  97  98  97  98  97  98  97  99  97  99  97  99

(1,3,.,.) = 
 Columns 1 to 15  102  102  102  102  102  102  102  102  103  103  103  103  103  103  103
  101  102  102  102  102  102  102  103  103  103  103  104  103  104  104
  103  104  104  104  104  104  104  104  104  105  104  105  104  105  105
  104  105  105  106  105  106  105  106  106  107  106  107  106  108  107
  105  106  105  106  105  106  105  106  106  107  106  107  106  107  106
  107  108  107  109  108  109  108  110  108  110  109  111  109  111  109
  106  108  107  108  107  108  107  108  107  108  107  109  108  109  108
  110  112  110  113  110  113  111  113  111  114  112  114  112  115  112

Columns 16 to 16  103
  104
  105
  108
  107
  112
  109
  115
[ CPUByteType{1,3,8,16} ]
[2, 2] 1
(1,.,.) = 
  12  14  12  14  12  14  12  14  12  14  12  14  12  13  11
  13  15  13  15  13  15  13  16  13  16  13  16  13  16  13
[ CPUByteType{1,2,15} ]
(1,1,.,.) = 
  1.1686  1.0327  0.2718 -0.5435
  0.1902 -0.8968 -2.0926 -2.0926
 -2.0926 -2.0926 -2.0926 -2.0926
 -2.0926 -2.0926 -2.0926 -2.0926

(1,2,.,.) = 
  1.2773  2.0926  2.2556  2.4187
  2.4187  3.7232  3.8319  3.9406
  2.8535  4.1852  4.3211  4.4298
  1.3045  1.8480  1.8480  1.8480

(1,3,.,.) = 
  2.4731  4.2124  4.8374  4.8374
  4.8374  4.8374  4.8374  4.8374
  4.8374  4.8374  4.8374  4.8374
  4.8374  4.8374  4.8374  4.8374
[ CPUFloatType{1,3,4,4} ]
