x = torch.reshape(torch.arange(64.), [1, 4, 4, 4])
r = torch.tensor([[0., 0.5, 0.5, 2.5, 3.], [0., 1., 1., 6., 7.]])
print(ops.torchvision.roi_align(x, r, 1., 2, 2, 2, False))
print(ops.torchvision.roi_align(x, r, 0.5, 1, 2, -1, True))
a, b = ops.torchvision.roi_pool(x, r, 1., 2, 2)
print(a)
print(b)
a, b = ops.torchvision.ps_roi_align(x, r, 1., 2, 2, 2)
print(a)
print(b)
a, b = ops.torchvision.ps_roi_pool(x, r, 1., 2, 2)
print(a)
print(b)
print(ops.torchvision.roi_align(x, torch.to(r, 7), 1., 2, 2, 2, False))
---
(1,1,.,.) = 
   5.5000   6.5000
  10.5000  11.5000

(2,1,.,.) = 
  11.7500   0.0000
   0.0000   0.0000

(1,2,.,.) = 
  21.5000  22.5000
  26.5000  27.5000

(2,2,.,.) = 
  27.7500   0.0000
   0.0000   0.0000

(1,3,.,.) = 
  37.5000  38.5000
  42.5000  43.5000

(2,3,.,.) = 
  43.7500   0.0000
   0.0000   0.0000

(1,4,.,.) = 
  53.5000  54.5000
  58.5000  59.5000

(2,4,.,.) = 
  59.7500   0.0000
   0.0000   0.0000
[ CPUFloatType{2,4,2,2} ]
(1,1,.,.) = 
  1.5000  2.0000

(2,1,.,.) = 
  6.6250  7.8750

(1,2,.,.) = 
  17.5000  18.0000

(2,2,.,.) = 
  22.6250  23.8750

(1,3,.,.) = 
  33.5000  34.0000

(2,3,.,.) = 
  38.6250  39.8750

(1,4,.,.) = 
  49.5000  50.0000

(2,4,.,.) = 
  54.6250  55.8750
[ CPUFloatType{2,4,1,2} ]
(1,1,.,.) = 
  10  11
  14  15

(2,1,.,.) = 
  15   0
   0   0

(1,2,.,.) = 
  26  27
  30  31

(2,2,.,.) = 
  31   0
   0   0

(1,3,.,.) = 
  42  43
  46  47

(2,3,.,.) = 
  47   0
   0   0

(1,4,.,.) = 
  58  59
  62  63

(2,4,.,.) = 
  63   0
   0   0
[ CPUFloatType{2,4,2,2} ]
(1,1,.,.) = 
  10  11
  14  15

(2,1,.,.) = 
  15  -1
  -1  -1

(1,2,.,.) = 
  10  11
  14  15

(2,2,.,.) = 
  15  -1
  -1  -1

(1,3,.,.) = 
  10  11
  14  15

(2,3,.,.) = 
  15  -1
  -1  -1

(1,4,.,.) = 
  10  11
  14  15

(2,4,.,.) = 
  15  -1
  -1  -1
[ CPUIntType{2,4,2,2} ]
(1,1,.,.) = 
   3  20
  40  57

(2,1,.,.) = 
   9.7500  13.5000
   0.0000   0.0000
[ CPUFloatType{2,1,2,2} ]
(1,1,.,.) = 
  0  1
  2  3

(2,1,.,.) = 
  0  1
  2  3
[ CPUIntType{2,1,2,2} ]
(1,1,.,.) = 
   5  22
  41  58

(2,1,.,.) = 
  7.5000  0.0000
  0.0000  0.0000
[ CPUFloatType{2,1,2,2} ]
(1,1,.,.) = 
  0  1
  2  3

(2,1,.,.) = 
  0  1
  2  3
[ CPUIntType{2,1,2,2} ]
raises: Expected tensor for argument #1 'input' to have the same type as tensor for argument #2 'rois'; but type torch.FloatTensor does not equal torch.DoubleTensor (while checking arguments for roi_align_forward_kernel)
