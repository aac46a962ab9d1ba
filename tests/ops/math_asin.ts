print(torch.asin(complex(1., 2.)))
print(torch.asin(complex(-0.5, 1.)))
print(torch.asin(torch.item(torch.tensor(2.5))))
print(torch.asin(torch.item(torch.tensor(7))))
---
0.42707858639247614+1.528570919480998j
-0.34943906285721327+0.92613303135018255j
nan
nan
