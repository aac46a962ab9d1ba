b = torch.tensor([[0., 0., 10., 10.], [1., 1., 10., 10.], [20., 20., 30., 30.], [0., 0., 5., 10.]])
s = torch.tensor([0.5, 0.9, 0.3, 0.5])
print(ops.torchvision.nms(b, s, 0.5))
print(ops.torchvision.nms(b, s, 0.9))
print(ops.torchvision.nms(torch.to(b, 7), torch.to(s, 7), 0.1))
print(ops.torchvision.nms(torch.empty([0, 4]), torch.empty([0]), 0.5))
print(ops.torchvision.nms(b, torch.unsqueeze(s, 1), 0.5))
---
 1
 3
 2
[ CPULongType{3} ]
 1
 0
 3
 2
[ CPULongType{4} ]
 1
 2
[ CPULongType{2} ]
[ CPULongType{0} ]
raises: scores should be a 1d tensor, got 2D
