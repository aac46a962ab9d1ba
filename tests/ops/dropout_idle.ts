x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.dropout(x, 0.5, False), torch.feature_dropout(x, 0.5, False), torch.alpha_dropout(x, 0.5, False), torch.feature_alpha_dropout(x, 0.5, False))
y = torch.clone(x)
print(torch.dropout_(y, 0.5, False), torch.feature_dropout_(y, 0.5, False), torch.alpha_dropout_(y, 0.5, False), torch.feature_alpha_dropout_(y, 0.5, False))
a, b = torch.native_dropout(x, 0.5, False)
print(a, b)
print(torch.native_dropout_backward(x, torch.tensor([[True, False, True], [False, True, True]]), 2.))
o = torch.zeros([2, 3])
print(torch.native_dropout_backward(x, torch.tensor([[True, False, True], [False, True, True]]), 2., out=o))
---
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 3.0000 -0.0000  0.5000
 0.0000  1.0000 -2.0000
[ CPUFloatType{2,3} ]
 3.0000 -0.0000  0.5000
 0.0000  1.0000 -2.0000
[ CPUFloatType{2,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.dropout(x, 0., True), torch.dropout(x, 1., True), torch.dropout(x, 1.5, True))
---
raises: dropout probability has to be between 0 and 1, but got 1.5
