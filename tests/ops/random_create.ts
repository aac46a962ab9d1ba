torch.manual_seed(1)
print(torch.rand([2, 3], generator=None), torch.randn([2], generator=None, dtype=7), torch.randint(5, [4], generator=None), torch.randint(-3, 9, [4], generator=None, dtype=6))
print(torch.randint(7, [3]), torch.randint(2, 5, [3], dtype=0), torch.randperm(6), torch.randperm(5, generator=None, dtype=6), torch.randperm(0))
x = torch.zeros([2, 2])
print(torch.rand([4], out=x), torch.rand([2, 1], generator=None, out=x), torch.randn([3], out=x), torch.randn([1], generator=None, out=x))
i = torch.zeros([0], dtype=3)
print(torch.randint(9, [3], out=i), torch.randint(9, [2], generator=None, out=i), torch.randint(-9, 0, [3], out=i), torch.randint(-9, 0, [1], generator=None, out=i), torch.randperm(4, out=i), torch.randperm(3, generator=None, out=i))
e = torch.ones([2, 3])
print(torch.rand_like(e), torch.rand_like(e, dtype=7), torch.randn_like(e), torch.randint_like(e, 10), torch.randint_like(e, 3, 10, dtype=4))
o = torch.zeros([2, 3])
print(torch.randint_like(e, 10, memory_format=None, out=o), torch.randint_like(e, 5, 7, memory_format=None, out=o), torch.rand_like(e, memory_format=None, out=o), torch.randn_like(e, memory_format=None, out=o))
m = torch.tensor([[0.], [100.]])
s = torch.tensor([1., 2., 3.])
print(torch.normal(m, 2.), torch.normal(3., s), torch.normal(m, s), torch.normal(m, 0.), torch.normal(5., 2., [20]), torch.normal(0., 1., [2], dtype=7))
print(torch.normal(m, 2., out=o), torch.normal(3., s, out=o), torch.normal(m, s, out=o), torch.normal(1., 2., [3], out=o))
print(torch.normal_functional(s), torch.normal_functional(s, 5., 2.), torch.normal(s, 1., 2., out=o), s)
print(torch.uniform(s), torch.uniform(s, 1., 2.), torch.uniform(s, 1., 2., out=o))
print(torch.exponential(s), torch.exponential(s, 2., out=o), torch.geometric(s, 0.5), torch.geometric(s, 0.5, out=o))
print(torch.cauchy(s), torch.cauchy(s, 1., 2., out=o), torch.log_normal(s), torch.log_normal(s, 1., 2., out=o))
print(torch.random(s), torch.random(s, 5), torch.random(s, 5, 9), torch.random(s, out=o), torch.random(s, 5, out=o), torch.random(s, 5, 9, out=o))
p = torch.tensor([0., 0.5, 1.])
print(torch.bernoulli(p), torch.bernoulli(p, out=o), torch.bernoulli(s, p), torch.bernoulli(s, p, out=o), torch.bernoulli(s, 0.5), torch.bernoulli(s, 0.5, out=o), torch.bernoulli(p, out=torch.zeros([1], dtype=4)))
print(torch.bernoulli_(torch.zeros([2, 3], dtype=11), p), torch.bernoulli_(torch.zeros([3])), torch.normal_(torch.zeros([2], dtype=10), 3., 2.))
print(torch.randint(-9223372036854775808, 9223372036854775807, [2]) != 0)
print(torch.normal(torch.zeros([0]), torch.zeros([0])), torch.rand([0, 3]))
print(torch.randint(0, 300, [2], dtype=0))
---
 0.7576  0.2793  0.4031
 0.7347  0.0293  0.7999
[ CPUFloatType{2,3} ]  0.5636
 1.1431
[ CPUDoubleType{2} ]  3
 4
 1
 3
[ CPULongType{4} ] -2
-3
 3
 6
[ CPUFloatType{4} ]
 4
 1
 3
[ CPULongType{3} ]  2
 4
 3
[ CPUByteType{3} ]  3
 2
 4
 5
 0
 1
[ CPULongType{6} ]  4
 3
 0
 2
 1
[ CPUFloatType{5} ] [ CPULongType{0} ]
0.01 *
 9.9609
[ CPUFloatType{1} ] 0.01 *
 9.9609
[ CPUFloatType{1} ] 0.01 *
 9.9609
[ CPUFloatType{1} ] 0.01 *
 9.9609
[ CPUFloatType{1} ]
 0
 1
 2
[ CPUIntType{3} ]  0
 1
 2
[ CPUIntType{3} ]  0
 1
 2
[ CPUIntType{3} ]  0
 1
 2
[ CPUIntType{3} ]  0
 1
 2
[ CPUIntType{3} ]  0
 1
 2
[ CPUIntType{3} ]
 0.8248  0.8036  0.9434
 0.2197  0.4177  0.4903
[ CPUFloatType{2,3} ]  0.5842  0.1615  0.0620
 0.2280  0.8796  0.9828
[ CPUDoubleType{2,3} ]  2.8238  0.2384 -0.6317
 1.3790  0.6429 -0.4019
[ CPUFloatType{2,3} ]  8  7  7
 3  2  7
[ CPUFloatType{2,3} ]  6  6  5
 9  4  8
[ CPULongType{2,3} ]
-1.1322 -0.0179  0.1280
-0.5552 -0.4575 -1.9599
[ CPUFloatType{2,3} ] -1.1322 -0.0179  0.1280
-0.5552 -0.4575 -1.9599
[ CPUFloatType{2,3} ] -1.1322 -0.0179  0.1280
-0.5552 -0.4575 -1.9599
[ CPUFloatType{2,3} ] -1.1322 -0.0179  0.1280
-0.5552 -0.4575 -1.9599
[ CPUFloatType{2,3} ]
 -2.2483
 96.8802
[ CPUFloatType{2,1} ]  4.4003
 3.5926
-0.2704
[ CPUFloatType{3} ]   -0.2380    1.3811    1.3938
  99.2441   95.8999  102.0526
[ CPUFloatType{2,3} ]    0
 100
[ CPUFloatType{2,1} ]  4.5746
 3.3201
 4.1600
 3.7519
 5.2830
 4.6727
 4.2836
 4.8811
 0.0161
 5.4845
 5.5766
 4.7810
 7.2007
 4.3166
 6.8947
 6.2447
 4.1037
 4.4287
 5.7760
 2.7131
[ CPUFloatType{20} ]  1.4904
-0.6054
[ CPUDoubleType{2} ]
 1.8674
-3.1202
 4.2526
[ CPUFloatType{3} ]  1.8674
-3.1202
 4.2526
[ CPUFloatType{3} ]  1.8674
-3.1202
 4.2526
[ CPUFloatType{3} ]  1.8674
-3.1202
 4.2526
[ CPUFloatType{3} ]
 2.1773
-1.2879
-1.3563
[ CPUFloatType{3} ]  2.5511
 1.6464
 6.0346
[ CPUFloatType{3} ]  1.6699
 0.2161
 3.7547
[ CPUFloatType{3} ]  1
 2
 3
[ CPUFloatType{3} ]
 0.7230
 0.5599
 0.2496
[ CPUFloatType{3} ]  1.7884
 1.8074
 1.4710
[ CPUFloatType{3} ]  1.4384
 1.9544
 1.9371
[ CPUFloatType{3} ]
 1.3171
 4.5943
 0.2103
[ CPUFloatType{3} ]  3
 2
 1
[ CPUFloatType{3} ]  2
 1
 4
[ CPUFloatType{3} ]  3
 2
 1
[ CPUFloatType{3} ]
0.01 *
 3.5793
-104.9987
-199.4026
[ CPUFloatType{3} ]   2.1058
  0.4065
 45.2738
[ CPUFloatType{3} ]   1.7372
  0.3743
 25.4906
[ CPUFloatType{3} ]   2.1058
  0.4065
 45.2738
[ CPUFloatType{3} ]
7.0365e+06
6.2804e+06
  502376
[ CPUFloatType{3} ]  3
 0
 3
[ CPUFloatType{3} ]  8
 6
 8
[ CPUFloatType{3} ]  5
 8
 8
[ CPUFloatType{3} ]  5
 8
 8
[ CPUFloatType{3} ]  5
 8
 8
[ CPUFloatType{3} ]
 0
 1
 1
[ CPUFloatType{3} ]  0
 1
 1
[ CPUFloatType{3} ]  0
 1
 1
[ CPUFloatType{3} ]  0
 1
 1
[ CPUFloatType{3} ]  0
 0
 1
[ CPUFloatType{3} ]  0
 1
 1
[ CPUFloatType{3} ]  0
 1
 1
[ CPULongType{3} ]
 0  0  1
 0  1  1
[ CPUBoolType{2,3} ]  1
 1
 1
[ CPUFloatType{3} ]  3.8936
 1.1669
[ CPUComplexDoubleType{2} ]
 1
 1
[ CPUBoolType{2} ]
[ CPUFloatType{0} ] [ CPUFloatType{0,3} ]
raises: to - 1 is out of bounds for unsigned char
