t = torch.reshape(torch.tensor([1., 0.5, 0.1, -0.5, 1., 0.]), [1, 2, 3])
u = torch.reshape(torch.arange(12.), [1, 3, 4])
o = torch.empty([0])
print(torch.affine_grid_generator(t, [1, 3, 2, 3], False))
print(torch.affine_grid_generator(t, [1, 3, 2, 1], True))
print(torch.affine_grid_generator(t, [1, 3, 2, 2], True, out=o))
print(torch.affine_grid_generator(u, [1, 1, 2, 1, 2], True))
print(torch.affine_grid_generator(t, [1, 3, 2], True))
---
(1,1,.,.) = 
 -0.8167 -0.1667
 -0.1500 -0.5000
  0.5167 -0.8333

(1,2,.,.) = 
 -0.3167  0.8333
  0.3500  0.5000
  1.0167  0.1667
[ CPUFloatType{1,2,3,2} ]
(1,1,.,.) = 
 -0.4000 -1.0000

(1,2,.,.) = 
  0.6000  1.0000
[ CPUFloatType{1,2,1,2} ]
(1,1,.,.) = 
 -1.4000 -0.5000
  0.6000 -1.5000

(1,2,.,.) = 
 -0.4000  1.5000
  1.6000  0.5000
[ CPUFloatType{1,2,2,2} ]
(1,1,1,.,.) = 
  1 -3 -7
  1  5  9

(1,2,1,.,.) = 
   5   9  13
   5  17  29
[ CPUFloatType{1,2,1,2,3} ]
raises: AffineGridGenerator needs 4d (spatial) or 5d (volumetric) inputs.
