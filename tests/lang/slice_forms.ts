x = torch.arange(10)
print(torch.slice(x), torch.slice(x, 0, 2), torch.slice(x, 0, 0, 9223372036854775807, 2), torch.slice([1, 2, 3], 1), torch.slice("abc", 1, 2), torch.slice([1, 2, 3], None, -1), torch.select([4, 5], 1))
---
 0
 1
 2
 3
 4
 5
 6
 7
 8
 9
[ CPULongType{10} ]  2
 3
 4
 5
 6
 7
 8
 9
[ CPULongType{8} ]  0
 2
 4
 6
 8
[ CPULongType{5} ] [2, 3] b [1, 2] 5
