print(torch.__round_to_zero_floordiv(7, -3))
print(torch.__round_to_zero_floordiv(-3, 7))
---
-2
0
