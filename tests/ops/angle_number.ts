print(torch.angle(-1), torch.angle(2.5), torch.angle(complex(0., 1.)))
---
3.1415926535897931 0. 1.5707963267948966
