x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
q, s = torch._pack_padded_sequence(x, torch.tensor([3, 1]), False)
print(q, s)
a, b = torch._pad_packed_sequence(q, s, False, 0., 3)
print(a, b)
a, b = torch._pad_packed_sequence(q, s, True, -1., 5)
print(a, b)
q, s = torch._pack_padded_sequence(torch.transpose(x, 0, 1), torch.tensor([3, 2]), True)
print(q, s)
---
 0.5000 -1.0000
 0.2500  2.0000
 1.0000 -0.5000
-2.0000  0.7500
[ CPUFloatType{4,2} ]  2
 1
 1
[ CPULongType{3} ]
(1,.,.) = 
  0.5000 -1.0000
  0.2500  2.0000

(2,.,.) = 
  1.0000 -0.5000
  0.0000  0.0000

(3,.,.) = 
 -2.0000  0.7500
  0.0000  0.0000
[ CPUFloatType{3,2,2} ]  3
 1
[ CPULongType{2} ]
(1,.,.) = 
  0.5000 -1.0000
  1.0000 -0.5000
 -2.0000  0.7500
 -1.0000 -1.0000
 -1.0000 -1.0000

(2,.,.) = 
  0.2500  2.0000
 -1.0000 -1.0000
 -1.0000 -1.0000
 -1.0000 -1.0000
 -1.0000 -1.0000
[ CPUFloatType{2,5,2} ]  3
 1
[ CPULongType{2} ]
 0.5000 -1.0000
 0.2500  2.0000
 1.0000 -0.5000
 0.0000  1.5000
-2.0000  0.7500
[ CPUFloatType{5,2} ]  2
 2
 1
[ CPULongType{3} ]
===
x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
q, s = torch._pack_padded_sequence(x, torch.tensor([1, 3]), False)
print(q)
---
raises: `lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability.
===
x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
q, s = torch._pack_padded_sequence(x, torch.tensor([3, 0]), False)
print(q)
---
raises: Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0
===
x = torch.reshape(torch.tensor([0.5, -1., 0.25, 2., 1., -0.5, 0., 1.5, -2., 0.75, 1., 0.5]), [3, 2, 2])
q, s = torch._pack_padded_sequence(x, torch.tensor([3]), False)
print(q)
---
raises: Expected `len(lengths)` to be equal to batch_size, but got 1 (batch_size=2)
