print(torch.asinh(2), torch.asinh(0.5))
print(torch.asinh(torch.tensor(0.5).item()))
---
1.4436354751788103 0.48121182505960347
0.48121181130409241
