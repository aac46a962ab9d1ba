print(torch.atanh(complex(1., 2.)))
print(torch.atanh(complex(-0.5, 1.)))
print(torch.atanh(torch.item(torch.tensor(2.5))))
print(torch.atanh(torch.item(torch.tensor(7))))
---
0.17328679513998632+1.1780972450961724j
-0.23887786125685909+0.84757566067082901j
-nan
-nan
