a = torch.reshape(torch.arange(6, dtype=6), [2, 3])
b = torch.reshape(torch.arange(12, dtype=6), [3, 4])
c = torch.reshape(torch.arange(8, dtype=6), [4, 2])
v = torch.tensor([1., -1.])
print(torch.linalg_multi_dot([a, b]))
print(torch.linalg_multi_dot([a, b, c]))
print(torch.linalg_multi_dot([v, a, b, c, v]))
print(torch.linalg_multi_dot([v, a, b]))
print(torch.linalg_multi_dot([a, b, c, a, b, c, v]))
print(torch.linalg_multi_dot([v, v]))
print(torch.chain_matmul([a, b, c]))
print(torch.chain_matmul([a]))
o = torch.empty([0])
_0 = torch.linalg_multi_dot([a, b], out=o)
print(o)
_1 = torch.chain_matmul([a, b, c, a], out=o)
print(o)
print(torch.linalg_multi_dot([a, a]))
---
 20  23  26  29
 56  68  80  92
[ CPUFloatType{2,4} ]
  324   422
 1008  1304
[ CPUFloatType{2,2} ]
198
[ CPUFloatType{} ]
-36
-45
-54
-63
[ CPUFloatType{4} ]
-156664
-484768
[ CPUFloatType{2} ]
2
[ CPUFloatType{} ]
  324   422
 1008  1304
[ CPUFloatType{2,2} ]
 0  1  2
 3  4  5
[ CPUFloatType{2,3} ]
 20  23  26  29
 56  68  80  92
[ CPUFloatType{2,4} ]
 1266  2012  2758
 3912  6224  8536
[ CPUFloatType{2,3} ]
raises: multi_dot(): tensors 0 and 1 with shapes [2, 3] and [2, 3] cannot be multiplied
