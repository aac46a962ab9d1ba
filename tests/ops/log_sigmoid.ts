x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.log_sigmoid(x), torch.log_sigmoid(big))
print(torch.log_sigmoid(torch.to(x, 7)))
print(torch.log_sigmoid(torch.to(x, 15)), torch.log_sigmoid(torch.to(big, 15)))
print(torch.nan_to_num(torch.log_sigmoid(special), 99., 1000., -1000.))
print(torch.log_sigmoid(torch.tensor(0.5)), torch.log_sigmoid(torch.zeros([2, 0])))
y = torch.log_sigmoid(torch.t(x))
print(y, torch.stride(y))
print(torch.log_sigmoid(torch.select(x, 1, 2)))
o = torch.zeros([0])
print(torch.log_sigmoid(x, out=o))
print(o)
---
-1.7014 -0.5759 -0.3869
-0.6931 -0.0789 -0.9741
[ CPUFloatType{2,3} ] -5.0067e+00
-4.0181e+00
-1.3133e+00
-6.9315e-01
-4.7408e-01
-3.1326e-01
-1.8150e-02
-9.3576e-14
[ CPUFloatType{8} ]
-1.7014 -0.5759 -0.3869
-0.6931 -0.0789 -0.9741
[ CPUDoubleType{2,3} ]
-1.7031 -0.5742 -0.3867
-0.6914 -0.0791 -0.9727
[ CPUBFloat16Type{2,3} ] -5.0000e+00
-4.0312e+00
-1.3125e+00
-6.9141e-01
-4.7461e-01
-3.1250e-01
-1.8188e-02
-9.3703e-14
[ CPUBFloat16Type{8} ]
  0
-1000
 99
[ CPUFloatType{3} ]
-0.474077
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1.7014 -0.6931
-0.5759 -0.0789
-0.3869 -0.9741
[ CPUFloatType{3,2} ] [2, 1]
-0.3869
-0.9741
[ CPUFloatType{2} ]
-1.7014 -0.5759 -0.3869
-0.6931 -0.0789 -0.9741
[ CPUFloatType{2,3} ]
-1.7014 -0.5759 -0.3869
-0.6931 -0.0789 -0.9741
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.log_sigmoid(i))
---
raises: "log_sigmoid_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.log_sigmoid(torch.to(torch.abs(i), 0)))
---
raises: "log_sigmoid_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.log_sigmoid(b))
---
raises: "log_sigmoid_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.log_sigmoid(c))
---
raises: "log_sigmoid_cpu" not implemented for 'ComplexFloat'
