x = annotate(List[Tensor], [])
print(len(x), x)
y = []
y.append(torch.ones([1]))
print(y)
z = {}
z["a"] = torch.ones([1])
print(z)
---
0 []
[ 1
[ CPUFloatType{1} ]]
{a:  1
[ CPUFloatType{1} ]}
