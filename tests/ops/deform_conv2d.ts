x = torch.reshape(torch.arange(32.), [1, 2, 4, 4])
w = torch.ones([1, 2, 2, 2])
o = torch.reshape(torch.arange(72.), [1, 8, 3, 3]) / 20
m = torch.reshape(torch.arange(36.), [1, 4, 3, 3]) / 36
b = torch.tensor([0.5])
print(ops.torchvision.deform_conv2d(x, w, o, m, b, 1, 1, 0, 0, 1, 1, 1, 1, True))
print(ops.torchvision.deform_conv2d(x, w, torch.zeros([1, 8, 3, 3]), m, b, 1, 1, 0, 0, 1, 1, 1, 1, False))
print(ops.torchvision.deform_conv2d(x, torch.ones([2, 1, 2, 2]), torch.ones([1, 16, 2, 2]), m, torch.zeros([2]), 2, 2, 1, 1, 2, 2, 2, 2, False))
print(ops.torchvision.deform_conv2d(x, w, torch.zeros([1, 7, 3, 3]), m, b, 1, 1, 0, 0, 1, 1, 1, 1, True))
---
(1,1,.,.) = 
  28.9250  22.5233   1.7167
  16.4733  10.0161   4.8611
  21.5833  12.5667   9.5889
[ CPUFloatType{1,1,3,3} ]
(1,1,.,.) = 
   84.5000   92.5000  100.5000
  116.5000  124.5000  132.5000
  148.5000  156.5000  164.5000
[ CPUFloatType{1,1,3,3} ]
(1,1,.,.) = 
  20  12
  18  10

(1,2,.,.) = 
  84  44
  50  26
[ CPUFloatType{1,2,2,2} ]
raises: offset.shape[1] is not valid: got: 7 expected: 8
