print([i for i in range(5)], [i for i in range(2, 10, 3)], [i for i in range(5, 0, -2)], torch.__range_length(0, 10, 3), torch.__derive_index(2, 1, 3))
print(torch.__range_length(0, 5, 0))
---
[0, 1, 2, 3, 4] [2, 5, 8] [5, 3, 1] 4 7
raises: range() arg 3 must not be zero
