x = torch.tensor([[0., 1.], [1., 0.], [2., 0.], [2., 2.]])
w = torch.tensor([1., 2., 4., 8.])
h, e = torch.histogramdd(x, [3, 3])
print(h)
print(e)
h1, e1 = torch.histogramdd(x, 2, [0., 2., 0., 1.], w)
print(h1)
print(e1)
h2, e2 = torch.histogramdd(x, [torch.tensor([0., 1., 2.]), torch.tensor([0., 2.])], None, w, True)
print(h2)
print(e2)
print(torch._histogramdd_bin_edges(x, [1, 2]))
print(torch._histogramdd_from_bin_cts(x, [1, 2]))
print(torch._histogramdd_from_bin_tensors(x, [torch.tensor([0., 1.]), torch.tensor([0., 1.])]))
o = torch.empty([0])
_0 = torch._histogramdd_from_bin_cts(x, [2, 2], range=None, weight=w, density=False, out=o)
print(o)
_1 = torch._histogramdd_from_bin_tensors(x, [torch.tensor([0., 1.]), torch.tensor([0., 1.])], weight=w, density=False, out=o)
print(o)
print((torch.histogramdd(x, [3]))[0])
---
 0  1  0
 1  0  0
 1  0  1
[ CPUFloatType{3,3} ]
[ 0.0000
 0.6667
 1.3333
 2.0000
[ CPUFloatType{4} ],  0.0000
 0.6667
 1.3333
 2.0000
[ CPUFloatType{4} ]]
 0  1
 6  0
[ CPUFloatType{2,2} ]
[ 0
 1
 2
[ CPUFloatType{3} ],  0.0000
 0.5000
 1.0000
[ CPUFloatType{3} ]]
 0.0333
 0.4667
[ CPUFloatType{2,1} ]
[ 0
 1
 2
[ CPUFloatType{3} ],  0
 2
[ CPUFloatType{2} ]]
[ 0
 2
[ CPUFloatType{2} ],  0
 1
 2
[ CPUFloatType{3} ]]
 2  2
[ CPUFloatType{1,2} ]
 2
[ CPUFloatType{1,1} ]
 0  1
 6  8
[ CPUFloatType{2,2} ]
 3
[ CPUFloatType{1,1} ]
raises: torch.histogram(): bins must be > 0, but got 0 for dimension 1
