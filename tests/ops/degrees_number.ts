print(torch.degrees(2), torch.degrees(-0.5))
print(torch.degrees(torch.tensor(2.5).item()))
---
114.59155902616465 -28.647889756541161
143.23945617675781
