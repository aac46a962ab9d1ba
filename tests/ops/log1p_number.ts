print(torch.log1p(2), torch.log1p(-0.5))
print(torch.log1p(torch.tensor(2.5).item()))
---
1.0986122886681096 -0.69314718055994529
1.2527629137039185
