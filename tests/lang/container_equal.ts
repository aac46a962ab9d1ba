print({"a": 1}["a"] == 1, [1.0, 2.0] == [1.0, 2.0], ["a"] != ["b"], [True] == [True])
---
True True True True
