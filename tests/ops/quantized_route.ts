x = torch.reshape(torch.arange(32.) * 0.31 - 4.2, [1, 2, 4, 4])
q = torch.quantize_per_tensor(x, 0.1, 41, 13)
s = torch.quantize_per_tensor(x, 0.05, -3, 12)
print(torch.int_repr(torch.relu(q)), torch.int_repr(torch.relu(s)))
print(torch.int_repr(torch.max_pool2d(q, [2, 2])))
print(torch.int_repr(torch.avg_pool2d(q, [3, 3], [1, 1])), torch.int_repr(torch.adaptive_avg_pool2d(s, [1, 2])))
print(torch.stride(torch.max_pool2d(torch.contiguous(q, memory_format=2), [2, 2])))
print(torch.int_repr(torch.hardtanh(q, -1., 1.)), torch.int_repr(torch.clamp(s, 0.1, 3.)))
print(torch.int_repr(torch.leaky_relu(q, 0.1)), torch.int_repr(torch.threshold(q, 0.2, 3.)))
y = torch.sigmoid(q)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = torch.tanh(s)
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
y = torch.mean(q, [2, 3])
print(torch.int_repr(y), torch.q_scale(y), torch.q_zero_point(y))
v, i = torch.topk(q, 2)
print(torch.int_repr(v), i)
print(torch.eq(q, 0.4), torch.lt(q, s))
r = torch.relu_(q)
print(torch.int_repr(q))
---
(1,1,.,.) = 
  41  41  41  41
  41  41  41  41
  41  41  41  41
  41  41  42  46

(1,2,.,.) = 
  49  52  55  58
  61  64  67  70
  73  77  80  83
  86  89  92  95
[ CPUByteType{1,2,4,4} ] (1,1,.,.) = 
 -3 -3 -3 -3
 -3 -3 -3 -3
 -3 -3 -3 -3
 -3 -3  0  6

(1,2,.,.) = 
   12   18   25   31
   37   43   49   56
   62   68   74   80
   87   93   99  105
[ CPUCharType{1,2,4,4} ]
(1,1,.,.) = 
  15  21
  39  46

(1,2,.,.) = 
  64  70
  89  95
[ CPUByteType{1,2,2,2} ]
(1,1,.,.) = 
  15  18
  27  30

(1,2,.,.) = 
  64  67
  77  80
[ CPUByteType{1,2,2,2} ] (1,1,.,.) = 
 -47 -34

(1,2,.,.) = 
  52  65
[ CPUCharType{1,2,1,2} ]
[8, 1, 4, 2]
(1,1,.,.) = 
  31  31  31  31
  31  31  31  31
  31  31  31  33
  36  39  42  46

(1,2,.,.) = 
  49  51  51  51
  51  51  51  51
  51  51  51  51
  51  51  51  51
[ CPUByteType{1,2,4,4} ] (1,1,.,.) = 
 -1 -1 -1 -1
 -1 -1 -1 -1
 -1 -1 -1 -1
 -1 -1  0  6

(1,2,.,.) = 
  12  18  25  31
  37  43  49  56
  57  57  57  57
  57  57  57  57
[ CPUCharType{1,2,4,4} ]
(1,1,.,.) = 
  37  37  37  38
  38  38  39  39
  39  40  40  40
  41  41  42  46

(1,2,.,.) = 
  49  52  55  58
  61  64  67  70
  73  77  80  83
  86  89  92  95
[ CPUByteType{1,2,4,4} ] (1,1,.,.) = 
  71  71  71  71
  71  71  71  71
  71  71  71  71
  71  71  71  46

(1,2,.,.) = 
  49  52  55  58
  61  64  67  70
  73  77  80  83
  86  89  92  95
[ CPUByteType{1,2,4,4} ]
(1,1,.,.) = 
    4    5    7    9
   12   18   23   31
   40   51   64   79
   97  115  134  159

(1,2,.,.) = 
  177  192  205  216
  225  233  238  243
  246  249  251  252
  253  254  254  255
[ CPUByteType{1,2,4,4} ] 0.00390625 0
(1,1,.,.) = 
 -128 -128 -128 -128
 -127 -127 -126 -124
 -120 -113 -102  -85
  -59  -19   19   54

(1,2,.,.) = 
   81  100  113  120
  123  125  127  127
  127  127  127  127
  127  127  127  127
[ CPUCharType{1,2,4,4} ] 0.0078125 0
 22  72
[ CPUByteType{1,2} ] 0.10000000000000001 41
(1,1,.,.) = 
   8   5
  21  18
  33  30
  46  42

(1,2,.,.) = 
  58  55
  70  67
  83  80
  95  92
[ CPUByteType{1,2,4,2} ] (1,1,.,.) = 
  3  2
  3  2
  3  2
  3  2

(1,2,.,.) = 
  3  2
  3  2
  3  2
  3  2
[ CPULongType{1,2,4,2} ]
(1,1,.,.) = 
  0  0  0  0
  0  0  0  0
  0  0  0  0
  0  0  0  0

(1,2,.,.) = 
  0  0  0  0
  0  0  0  0
  0  0  0  0
  0  0  0  0
[ CPUBoolType{1,2,4,4} ] (1,1,.,.) = 
  0  0  0  1
  1  0  0  0
  0  0  0  0
  0  1  1  0

(1,2,.,.) = 
  0  0  0  0
  0  0  0  1
  1  0  0  0
  0  0  0  0
[ CPUBoolType{1,2,4,4} ]
(1,1,.,.) = 
  41  41  41  41
  41  41  41  41
  41  41  41  41
  41  41  42  46

(1,2,.,.) = 
  49  52  55  58
  61  64  67  70
  73  77  80  83
  86  89  92  95
[ CPUByteType{1,2,4,4} ]
