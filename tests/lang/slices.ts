l = [0, 1, 2, 3, 4, 5]
print(l[1:3], l[:2], l[4:], l[:], l[::2], l[::-1], l[-2:], l[10:], l[3:1], l[5:0:-2])
s = "hello"
print(s[1:3], s[:2], s[-3:], s[::2], s[::-1], s[0], s[-1])
t = (1, "a", 2.5, [1])
print(t[1:3], t[:2], t[-1], t[0], t[::2], t[::-1])
x = torch.arange(24).reshape([2, 3, 4])
print(x[0], x[0, 1], x[:, 1], x[..., 0], x[0, ..., 1], x[None, 0, 0].shape, x[:, None, 0].shape)
print(x[1:, ::2, 1:3], x[-1, -1, -1])
print(x[torch.tensor([1, 0]), 0, 0], x[0, [0, 2]], x[0][torch.tensor([True, False, True])])
print(x[:, [0, 1], 0].shape, x[0, :, torch.tensor([0, 1])].shape)
x[0, 0] = 100
x[1, :, 0] = torch.tensor([7, 8, 9])
x[1, 1, 1:] = -1
print(x)
x[x > 10] = 0
print(x)
x[torch.tensor([0])] = 5
print(x)
b = torch.zeros([2, 2])
b[0, 0] = True
b[1] = 2
print(b)
---
[1, 2] [0, 1] [4, 5] [0, 1, 2, 3, 4, 5] [0, 2, 4] [5, 4, 3, 2, 1, 0] [4, 5] [] [] [5, 3, 1]
el he llo hlo olleh h o
(a, 2.5) (1, a) [1] 1 (1, 2.5) ([1], 2.5, a, 1)
  0   1   2   3
  4   5   6   7
  8   9  10  11
[ CPULongType{3,4} ]  4
 5
 6
 7
[ CPULongType{4} ]   4   5   6   7
 16  17  18  19
[ CPULongType{2,4} ]   0   4   8
 12  16  20
[ CPULongType{2,3} ]  1
 5
 9
[ CPULongType{3} ] [1, 4] [2, 1, 4]
(1,.,.) = 
  13  14
  21  22
[ CPULongType{1,2,2} ] 23
[ CPULongType{} ]
 12
  0
[ CPULongType{2} ]   0   1   2   3
  8   9  10  11
[ CPULongType{2,4} ]   0   1   2   3
  8   9  10  11
[ CPULongType{2,4} ]
[2, 2] [3, 2]
(1,.,.) = 
  100  100  100  100
    4    5    6    7
    8    9   10   11

(2,.,.) = 
   7  13  14  15
   8  -1  -1  -1
   9  21  22  23
[ CPULongType{2,3,4} ]
(1,.,.) = 
   0   0   0   0
   4   5   6   7
   8   9  10   0

(2,.,.) = 
  7  0  0  0
  8 -1 -1 -1
  9  0  0  0
[ CPULongType{2,3,4} ]
(1,.,.) = 
  5  5  5  5
  5  5  5  5
  5  5  5  5

(2,.,.) = 
  7  0  0  0
  8 -1 -1 -1
  9  0  0  0
[ CPULongType{2,3,4} ]
 1  0
 2  2
[ CPUFloatType{2,2} ]
