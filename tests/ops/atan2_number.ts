print(torch.atan2(1, 2), torch.atan2(1.5, -2), torch.copysign(1.5, -0.0), torch.copysign(2, -1))
---
0.46364760900080609 2.4980915447965089 -1.5 -2.
