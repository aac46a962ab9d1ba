print(round(2.5), round(3.5), round(5), round(-0.5))
print(round(torch.tensor(2.5).item()))
---
2. 4. 5. 0.
2.
