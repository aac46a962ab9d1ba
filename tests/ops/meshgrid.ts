a = torch.tensor([1, 2])
b = torch.tensor([3, 4, 5])
print(torch.meshgrid([a, b]))
print(torch.meshgrid([a, b], indexing="xy"))
print(torch.meshgrid([a, b, torch.tensor(7)], indexing="xy"))
print(torch.meshgrid([a], indexing="ij"))
print(torch.cartesian_prod([a, b]))
print(torch.cartesian_prod([b]))
print(torch.combinations(b))
print(torch.combinations(b, 2, True))
print(torch.combinations(b, 3))
print(torch.combinations(b, 0))
print(torch.combinations(b, 4))
print(torch.combinations(torch.tensor([1, 2, 3, 4]), 3, True))
print(torch.tensor_split(torch.arange(7), torch.tensor(3)))
print(torch.tensor_split(torch.arange(7), torch.tensor([1, 5])))
print(torch.meshgrid([a, torch.ones([2])]))
---
[ 1  1  1
 2  2  2
[ CPULongType{2,3} ],  3  4  5
 3  4  5
[ CPULongType{2,3} ]]
[ 1  2
 1  2
 1  2
[ CPULongType{3,2} ],  3  3
 4  4
 5  5
[ CPULongType{3,2} ]]
[(1,.,.) = 
  1
  2

(2,.,.) = 
  1
  2

(3,.,.) = 
  1
  2
[ CPULongType{3,2,1} ], (1,.,.) = 
  3
  3

(2,.,.) = 
  4
  4

(3,.,.) = 
  5
  5
[ CPULongType{3,2,1} ], (1,.,.) = 
  7
  7

(2,.,.) = 
  7
  7

(3,.,.) = 
  7
  7
[ CPULongType{3,2,1} ]]
[ 1
 2
[ CPULongType{2} ]]
 1  3
 1  4
 1  5
 2  3
 2  4
 2  5
[ CPULongType{6,2} ]
 3
 4
 5
[ CPULongType{3} ]
 3  4
 3  5
 4  5
[ CPULongType{3,2} ]
 3  3
 3  4
 3  5
 4  4
 4  5
 5  5
[ CPULongType{6,2} ]
 3  4  5
[ CPULongType{1,3} ]
[ CPULongType{0} ]
[ CPULongType{0,4} ]
 1  1  1
 1  1  2
 1  1  3
 1  1  4
 1  2  2
 1  2  3
 1  2  4
 1  3  3
 1  3  4
 1  4  4
 2  2  2
 2  2  3
 2  2  4
 2  3  3
 2  3  4
 2  4  4
 3  3  3
 3  3  4
 3  4  4
 4  4  4
[ CPULongType{20,3} ]
[ 0
 1
 2
[ CPULongType{3} ],  3
 4
[ CPULongType{2} ],  5
 6
[ CPULongType{2} ]]
[ 0
[ CPULongType{1} ],  1
 2
 3
 4
[ CPULongType{4} ],  5
 6
[ CPULongType{2} ]]
raises: meshgrid expects all tensors to have the same dtype
