x = torch.ones([2, 3])
b = ops.prim.NumToTensor(torch.size(x, 0))
c = torch.mul(b, torch.tensor(4))
print(int(c), annotate(number, c), torch.arange(annotate(number, c), dtype=4, layout=0, device=torch.device("cpu"), pin_memory=False))
---
8 8  0
 1
 2
 3
 4
 5
 6
 7
[ CPULongType{8} ]
