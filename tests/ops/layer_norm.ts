x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
x4 = torch.reshape(torch.arange(24, dtype=6), [2, 2, 2, 3])
w = torch.tensor([2., 0.5])
b = torch.tensor([1.5, -1.25])
print(torch.layer_norm(x, [3]), torch.layer_norm(x, [3], torch.tensor([1., 2., 3.]), torch.tensor([0.5, 0., -1.])), torch.layer_norm(x, [2, 3]), torch.layer_norm(x, [3], None, None, 0.1), torch.layer_norm(torch.to(x, 7), [3]), torch.layer_norm(torch.zeros([0, 3]), [3]))
print(torch.group_norm(x4, 2), torch.group_norm(x4, 1, w, b), torch.group_norm(x, 2, w, b, 0.1))
print(torch._weight_norm(torch.select(x, 0, 0), torch.tensor([[1.], [2.]])), torch._weight_norm(torch.select(x, 0, 0), torch.tensor([[1., 2., 3.]]), 1), torch.norm_except_dim(x), torch.norm_except_dim(x, 1, 2), torch.norm_except_dim(x, 2, -1))
r0, r1, r2 = torch.native_layer_norm(x, [3], None, None, 1e-05)
print(r0, r1, r2)
r0, r1, r2 = torch.native_group_norm(x4, w, b, 2, 2, 6, 2, 1e-05)
print(r0, r1, r2)
---
(1,.,.) = 
 -1.0690 -0.2673  1.3363
 -0.2020 -1.1112  1.3132

(2,.,.) = 
  0.7071  0.7071 -1.4142
  1.3887 -0.9258 -0.4629
[ CPUFloatType{2,2,3} ] (1,.,.) = 
 -0.5690 -0.5345  3.0089
  0.2980 -2.2223  2.9396

(2,.,.) = 
  1.2071  1.4142 -5.2426
  1.8887 -1.8516 -2.3887
[ CPUFloatType{2,2,3} ] (1,.,.) = 
 -0.3549  0.2535  1.4704
 -0.6591 -1.5718  0.8619

(2,.,.) = 
  0.2641  0.2641 -1.3207
  1.8489 -0.7924 -0.2641
[ CPUFloatType{2,2,3} ] (1,.,.) = 
 -1.0363 -0.2591  1.2953
 -0.1984 -1.0913  1.2897

(2,.,.) = 
  0.6901  0.6901 -1.3801
  1.3741 -0.9161 -0.4580
[ CPUFloatType{2,2,3} ] (1,.,.) = 
 -1.0690 -0.2673  1.3363
 -0.2020 -1.1112  1.3132

(2,.,.) = 
  0.7071  0.7071 -1.4142
  1.3887 -0.9258 -0.4629
[ CPUDoubleType{2,2,3} ] [ CPUFloatType{0,3} ]
(1,1,.,.) = 
 -1.4638 -0.8783 -0.2928
  0.2928  0.8783  1.4638

(2,1,.,.) = 
 -1.4638 -0.8783 -0.2928
  0.2928  0.8783  1.4638

(1,2,.,.) = 
 -1.4638 -0.8783 -0.2928
  0.2928  0.8783  1.4638

(2,2,.,.) = 
 -1.4638 -0.8783 -0.2928
  0.2928  0.8783  1.4638
[ CPUFloatType{2,2,2,3} ] (1,1,.,.) = 
 -1.6865 -1.1071 -0.5278
  0.0516  0.6310  1.2103

(2,1,.,.) = 
 -1.6865 -1.1071 -0.5278
  0.0516  0.6310  1.2103

(1,2,.,.) = 
 -1.1776 -1.0327 -0.8879
 -0.7431 -0.5982 -0.4534

(2,2,.,.) = 
 -1.1776 -1.0327 -0.8879
 -0.7431 -0.5982 -0.4534
[ CPUFloatType{2,2,2,3} ] (1,.,.) = 
 -0.5725  0.9819  4.0906
 -1.3492 -1.7957 -0.6051

(2,.,.) = 
  2.8801  2.8801 -1.2603
 -0.5630 -1.7080 -1.4790
[ CPUFloatType{2,2,3} ]
 0.2182  0.4364  0.8729
 0.3123 -0.6247  1.8741
[ CPUFloatType{2,3} ]  0.8944  1.7889  2.4000
 0.4472 -0.8944  1.8000
[ CPUFloatType{2,3} ] (1,.,.) = 
  5.5902

(2,.,.) = 
  5.9161
[ CPUFloatType{2,1,1} ] (1,.,.) = 
  8.5000  5.0000  9.0000
[ CPUFloatType{1,1,3} ] 8.13941
[ CPUFloatType{} ]
(1,.,.) = 
 -1.0690 -0.2673  1.3363
 -0.2020 -1.1112  1.3132

(2,.,.) = 
  0.7071  0.7071 -1.4142
  1.3887 -0.9258 -0.4629
[ CPUFloatType{2,2,3} ] (1,.,.) = 
  2.3333
  0.8333

(2,.,.) = 
  1
  2
[ CPUFloatType{2,2,1} ] (1,.,.) = 
  0.8018
  0.6061

(2,.,.) = 
  0.7071
  0.4629
[ CPUFloatType{2,2,1} ]
(1,1,.,.) = 
 -1.4277 -0.2566  0.9145
  2.0855  3.2566  4.4277

(2,1,.,.) = 
 -1.4277 -0.2566  0.9145
  2.0855  3.2566  4.4277

(1,2,.,.) = 
 -1.9819 -1.6892 -1.3964
 -1.1036 -0.8108 -0.5181

(2,2,.,.) = 
 -1.9819 -1.6892 -1.3964
 -1.1036 -0.8108 -0.5181
[ CPUFloatType{2,2,2,3} ]   2.5000   8.5000
 14.5000  20.5000
[ CPUFloatType{2,2} ]  0.5855  0.5855
 0.5855  0.5855
[ CPUFloatType{2,2} ]
===
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
print(torch.layer_norm(x, [2]))
---
raises: Given normalized_shape=[2], expected input with shape [*, 2], but got input of size[2, 2, 3]
===
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
print(torch.layer_norm(x, annotate(List[int], [])))
---
raises: Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got normalized_shape = []
===
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
print(torch.layer_norm(x, [3], torch.ones([2])))
---
raises: Expected weight to be of same shape as normalized_shape, but got weight of shape [2] and normalized_shape = [3]
===
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
print(torch.layer_norm(torch.to(x, 4), [3]))
---
raises: "LayerNormKernelImpl" not implemented for 'Long'
===
x4 = torch.reshape(torch.arange(24, dtype=6), [2, 2, 2, 3])
print(torch.group_norm(x4, 3))
---
raises: Expected number of channels in input to be divisible by num_groups, but got input of shape [2, 2, 2, 3] and num_groups=3
