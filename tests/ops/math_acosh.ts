print(torch.acosh(2.5))
print(torch.acosh(-0.75))
print(torch.acosh(complex(1., 2.)))
print(torch.acosh(complex(-0.5, 1.)))
print(torch.acosh(torch.item(torch.tensor(2.5))))
---
1.5667992369724111
-nan
1.528570919480998+1.1437177404024206j
0.92613303135018255+1.9202353896521098j
1.5667992830276489
