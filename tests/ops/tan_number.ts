print(torch.tan(2), torch.tan(0.5))
print(torch.tan(torch.tensor(0.5).item()))
---
-2.1850398632615189 0.54630248984379048
0.54630249738693237
