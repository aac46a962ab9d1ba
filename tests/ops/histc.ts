x = torch.tensor([[1., 2., 2.5], [3., 7., 9.]])
print(torch.histc(x, 4))
print(torch.histc(x, 4, 0, 8))
print(torch.histc(torch.tensor([2., 2.]), 3))
print(torch.histc(torch.to(x, 7), 2, 2., 3.))
print(torch.histc(torch.zeros([0]), 2))
o = torch.empty([0])
_0 = torch.histc(x, 3, 0, 0, out=o)
print(o)
h, e = torch.histogram(x, 4)
print(h)
print(e)
h1, e1 = torch.histogram(x, 2, range=[1., 3.], weight=x, density=False)
print(h1)
print(e1)
h2, e2 = torch.histogram(x, torch.tensor([0., 2., 3., 9.]), weight=None, density=True)
print(h2)
print(e2)
b = torch.empty([0])
_1, _2 = torch.histogram(x, 3, range=None, weight=None, density=True, hist=o, bin_edges=b)
print(o)
print(b)
_3, _4 = torch.histogram(x, torch.tensor([0., 5., 9.]), weight=x, density=False, hist=o, bin_edges=b)
print(o)
print(b)
print(torch.histc(torch.tensor([1, 2])))
---
 3
 1
 0
 2
[ CPUFloatType{4} ]
 1
 3
 0
 1
[ CPUFloatType{4} ]
 0
 2
 0
[ CPUFloatType{3} ]
 1
 2
[ CPUDoubleType{2} ]
 0
 0
[ CPUFloatType{2} ]
 4
 0
 2
[ CPUFloatType{3} ]
 3
 1
 0
 2
[ CPUFloatType{4} ]
 1
 3
 5
 7
 9
[ CPUFloatType{5} ]
 1.0000
 7.5000
[ CPUFloatType{2} ]
 1
 2
 3
[ CPUFloatType{3} ]
 0.0833
 0.3333
 0.0833
[ CPUFloatType{3} ]
 0
 2
 3
 9
[ CPUFloatType{4} ]
 0.2500
 0.0000
 0.1250
[ CPUFloatType{3} ]
 1.0000
 3.6667
 6.3333
 9.0000
[ CPUFloatType{4} ]
  8.5000
 16.0000
[ CPUFloatType{2} ]
 0
 5
 9
[ CPUFloatType{3} ]
raises: "histogram_cpu" not implemented for 'Long'
===
x = torch.tensor([1., 2., 3., 3.], dtype=15)
print(torch.histogram(x, 3, range=[0., 4.], weight=x, density=False))
print(torch.histogram(x, torch.tensor([0., 2., 4.], dtype=15), weight=None, density=False))
---
( 1
 2
 6
[ CPUBFloat16Type{3} ],  0.0000
 1.3359
 2.6562
 4.0000
[ CPUBFloat16Type{4} ])
( 1
 3
[ CPUBFloat16Type{2} ],  0
 2
 4
[ CPUBFloat16Type{3} ])
===
x = torch.tensor([1., 2., 4., 7.], dtype=5)
print(torch.gradient(x, spacing=[torch.tensor([0., 1., 3., 4.])], edge_order=2))
---
[ 1.0000
 1.0000
 2.3333
 3.6602
[ CPUFloatType{4} ]]
