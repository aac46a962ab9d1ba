x = torch.tensor([[1., 2., 4., 8.], [3., 3., 5., 6.], [2., 4., 8., 1.]])
print(torch.gradient(x))
print(torch.gradient(x, spacing=2.))
print(torch.gradient(x, spacing=2, dim=1, edge_order=2))
print(torch.gradient(x, spacing=0.5, dim=[1, 0]))
print(torch.gradient(x, dim=[0], edge_order=2))
print(torch.gradient(x, spacing=annotate(List[number], [1., 4.])))
print(torch.gradient(x, spacing=annotate(List[number], [3]), dim=-1))
print(torch.gradient(x, spacing=annotate(List[number], [2., 0.5]), dim=[0, 1]))
c = torch.tensor([0., 1., 3., 4.])
r = torch.tensor([0., 2., 3.])
print(torch.gradient(x, spacing=[r, c]))
print(torch.gradient(x, spacing=[c], dim=1, edge_order=2))
print(torch.gradient(x, spacing=[r], dim=[0], edge_order=2))
print(torch.gradient(torch.tensor([1, 4, 9])))
print(torch.gradient(x, dim=[0, 0]))
---
[ 2.0000  1.0000  1.0000 -2.0000
 0.5000  1.0000  2.0000 -3.5000
-1.0000  1.0000  3.0000 -5.0000
[ CPUFloatType{3,4} ],  1.0000  1.5000  3.0000  4.0000
 0.0000  1.0000  1.5000  1.0000
 2.0000  3.0000 -1.5000 -7.0000
[ CPUFloatType{3,4} ]]
[ 1.0000  0.5000  0.5000 -1.0000
 0.2500  0.5000  1.0000 -1.7500
-0.5000  0.5000  1.5000 -2.5000
[ CPUFloatType{3,4} ],  0.5000  0.7500  1.5000  2.0000
 0.0000  0.5000  0.7500  0.5000
 1.0000  1.5000 -0.7500 -3.5000
[ CPUFloatType{3,4} ]]
[ 0.2500  0.7500  1.5000  2.5000
-0.5000  0.5000  0.7500  0.2500
 0.5000  1.5000 -0.7500 -6.2500
[ CPUFloatType{3,4} ]]
[ 2  3  6  8
 0  2  3  2
 4  6 -3 -14
[ CPUFloatType{3,4} ],  4  2  2 -4
 1  2  4 -7
-2  2  6 -10
[ CPUFloatType{3,4} ]]
[ 3.5000  1.0000  0.0000 -0.5000
 0.5000  1.0000  2.0000 -3.5000
-2.5000  1.0000  4.0000 -6.5000
[ CPUFloatType{3,4} ]]
[ 2.0000  1.0000  1.0000 -2.0000
 0.5000  1.0000  2.0000 -3.5000
-1.0000  1.0000  3.0000 -5.0000
[ CPUFloatType{3,4} ],  0.2500  0.3750  0.7500  1.0000
 0.0000  0.2500  0.3750  0.2500
 0.5000  0.7500 -0.3750 -1.7500
[ CPUFloatType{3,4} ]]
[ 0.3333  0.5000  1.0000  1.3333
 0.0000  0.3333  0.5000  0.3333
 0.6667  1.0000 -0.5000 -2.3333
[ CPUFloatType{3,4} ]]
[ 1.0000  0.5000  0.5000 -1.0000
 0.2500  0.5000  1.0000 -1.7500
-0.5000  0.5000  1.5000 -2.5000
[ CPUFloatType{3,4} ],  2  3  6  8
 0  2  3  2
 4  6 -3 -14
[ CPUFloatType{3,4} ]]
[ 1.0000  0.5000  0.5000 -1.0000
-0.3333  0.8333  2.1667 -3.6667
-1.0000  1.0000  3.0000 -5.0000
[ CPUFloatType{3,4} ],  1.0000  1.0000  3.0000  4.0000
 0.0000  0.3333  1.0000  1.0000
 2.0000  2.0000 -4.0000 -7.0000
[ CPUFloatType{3,4} ]]
[ 1.0000  1.0000  3.0000  5.0000
-0.3333  0.3333  1.0000  1.0000
 2.0000  2.0000 -4.0000 -10.0000
[ CPUFloatType{3,4} ]]
[ 2.3333  0.1667 -1.1667  1.6667
-0.3333  0.8333  2.1667 -3.6667
-1.6667  1.1667  3.8333 -6.3333
[ CPUFloatType{3,4} ]]
[ 3
 4
 5
[ CPUFloatType{3} ]]
raises: dim 0 appears multiple times in the list of dims
