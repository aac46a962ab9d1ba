print(torch.acos(complex(1., 2.)))
print(torch.acos(complex(-0.5, 1.)))
print(torch.acos(torch.item(torch.tensor(2.5))))
print(torch.acos(torch.item(torch.tensor(7))))
---
1.1437177404024206-1.528570919480998j
1.9202353896521098-0.92613303135018255j
nan
nan
