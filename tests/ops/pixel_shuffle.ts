p = torch.reshape(torch.arange(16), [1, 4, 2, 2])
print(torch.pixel_shuffle(p, 2), torch.pixel_unshuffle(torch.pixel_shuffle(p, 2), 2), torch.channel_shuffle(p, 2), torch.native_channel_shuffle(torch.to(p, 6), 2))
o = torch.zeros([0], dtype=4)
print(torch.pixel_shuffle(p, 2, out=o))
print(torch.pixel_unshuffle(p, 2, out=o))
print(torch.channel_shuffle(p, 2, out=o))
---
(1,1,.,.) = 
   0   4   1   5
   8  12   9  13
   2   6   3   7
  10  14  11  15
[ CPULongType{1,1,4,4} ] (1,1,.,.) = 
  0  1
  2  3

(1,2,.,.) = 
  4  5
  6  7

(1,3,.,.) = 
   8   9
  10  11

(1,4,.,.) = 
  12  13
  14  15
[ CPULongType{1,4,2,2} ] (1,1,.,.) = 
  0  1
  2  3

(1,2,.,.) = 
   8   9
  10  11

(1,3,.,.) = 
  4  5
  6  7

(1,4,.,.) = 
  12  13
  14  15
[ CPULongType{1,4,2,2} ] (1,1,.,.) = 
  0  1
  2  3

(1,2,.,.) = 
   8   9
  10  11

(1,3,.,.) = 
  4  5
  6  7

(1,4,.,.) = 
  12  13
  14  15
[ CPUFloatType{1,4,2,2} ]
(1,1,.,.) = 
   0   4   1   5
   8  12   9  13
   2   6   3   7
  10  14  11  15
[ CPULongType{1,1,4,4} ]
(1,1,.,.) = 
  0

(1,2,.,.) = 
  1

(1,3,.,.) = 
  2

(1,4,.,.) = 
  3

(1,5,.,.) = 
  4

(1,6,.,.) = 
  5

(1,7,.,.) = 
  6

(1,8,.,.) = 
  7

(1,9,.,.) = 
  8

(1,10,.,.) = 
  9

(1,11,.,.) = 
  10

(1,12,.,.) = 
  11

(1,13,.,.) = 
  12

(1,14,.,.) = 
  13

(1,15,.,.) = 
  14

(1,16,.,.) = 
  15
[ CPULongType{1,16,1,1} ]
(1,1,.,.) = 
  0  1
  2  3

(1,2,.,.) = 
   8   9
  10  11

(1,3,.,.) = 
  4  5
  6  7

(1,4,.,.) = 
  12  13
  14  15
[ CPULongType{1,4,2,2} ]
===
p = torch.reshape(torch.arange(16), [1, 4, 2, 2])
print(torch.pixel_shuffle(p, 3))
---
raises: pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=4 is not divisible by 9
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.pixel_shuffle(x, 2))
---
raises: pixel_shuffle expects input to have at least 3 dimensions, but got input with 2 dimension(s)
===
p = torch.reshape(torch.arange(16), [1, 4, 2, 2])
print(torch.pixel_shuffle(p, 0))
---
raises: pixel_shuffle expects a positive upscale_factor, but got 0
===
p = torch.reshape(torch.arange(16), [1, 4, 2, 2])
print(torch.pixel_unshuffle(p, 3))
---
raises: pixel_unshuffle expects height to be divisible by downscale_factor, but input.size(-2)=2 is not divisible by 3
===
p = torch.reshape(torch.arange(16), [1, 4, 2, 2])
print(torch.pixel_unshuffle(p, 0))
---
raises: pixel_unshuffle expects a positive downscale_factor, but got 0
===
p = torch.reshape(torch.arange(16), [1, 4, 2, 2])
print(torch.channel_shuffle(p, 3))
---
raises: Number of channels must be divisible by groups. Got 4 channels and 3 groups.
===
p = torch.reshape(torch.arange(16), [1, 4, 2, 2])
print(torch.channel_shuffle(p, 0))
---
raises: Number of groups to divide channels in must be positive. Value of groups:0
