x = torch.arange(24).view(2, 3, 4)
print(x[..., 0, 1], x[..., 1:, 2], x[..., None, 0].size(), x[0, ..., 1], x[..., 1, 0, None].size())
x[..., 0, 1] = 100
x[..., 1, 2:] += 50
print(x)
---
  1
 13
[ CPULongType{2} ]   6  10
 18  22
[ CPULongType{2,2} ] [2, 3, 1]  1
 5
 9
[ CPULongType{3} ] [2, 1]
(1,.,.) = 
    0  100    2    3
    4    5   56   57
    8    9   10   11

(2,.,.) = 
   12  100   14   15
   16   17   68   69
   20   21   22   23
[ CPULongType{2,3,4} ]
