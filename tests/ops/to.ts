x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
t = torch.t(torch.tensor([[1, 2, 3], [4, 5, 6]]))
cl = torch.contiguous(torch.zeros([2, 3, 2, 2]), memory_format=2)
print(torch.to(x, 4), torch.to(x, 11), torch.to(t, 6), torch.to(x, 15), torch.to(x, 5), torch.to(torch.tensor([300., -1., 1e10]), 0), torch.to(torch.tensor([70000., -1.9]), 2), torch.to(torch.tensor([3e9, -3e9]), 3), torch.to(x, x))
print(torch.stride(torch.to(t, 6)), torch.stride(torch.to(cl, 7)), torch.stride(torch.to(cl, 6, memory_format=0)), torch.stride(torch.to(torch.zeros([1, 2, 2, 2]), 6, memory_format=2)))
y = torch.to(x, 6)
torch.zero_(y)
print(x)
y = torch.to(x, 6, copy=True)
torch.zero_(y)
print(x)
y = torch.to(x, dtype=7)
print(y)
print(torch.to(x, torch.device("cpu"), 7), torch.to(x, torch.device("cpu")), torch.to(x, device=torch.device("cpu"), dtype=4), torch.to(x, t), torch.to(x, None, 7), torch.to(x, False), torch.to(x, dtype=7, layout=0, device=torch.device("cpu"), pin_memory=False))
print(ops.aten.to(x, torch.device("cpu"), None), ops.aten.to(x, 4), torch.type_as(x, t), torch.type_as(t, x), torch.cpu(x))
print(x.double(), x.int(), x.half(), x.long(), t.float(), x.byte(), x.type(4))
---
 1 -2  0
 4  0 -1
[ CPULongType{2,3} ]  1  1  1
 1  1  1
[ CPUBoolType{2,3} ]  1  4
 2  5
 3  6
[ CPUFloatType{3,2} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUBFloat16Type{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUHalfType{2,3} ]   44
 255
   0
[ CPUByteType{3} ]  4464
   -1
[ CPUShortType{2} ] -2.1475e+09
-2.1475e+09
[ CPUIntType{2} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]
[1, 3] [12, 1, 6, 3] [12, 4, 2, 1] [8, 1, 4, 2]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUDoubleType{2,3} ]
 0  0  0
 0  0  0
[ CPUDoubleType{2,3} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]  0  0  0
 0  0  0
[ CPUDoubleType{2,3} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPUDoubleType{2,3} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]  1  4
 2  5
 3  6
[ CPUFloatType{3,2} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUDoubleType{2,3} ]  0  0  0
 0  0  0
[ CPUIntType{2,3} ]  0  0  0
 0  0  0
[ CPUHalfType{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]  1  4
 2  5
 3  6
[ CPUFloatType{3,2} ]  0  0  0
 0  0  0
[ CPUByteType{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]
