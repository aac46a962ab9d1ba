print(1 == 1, 1 == 1.0, 1.5 == 1.5, 9007199254740993 == 9007199254740992., "a" == "a", True == False, [1, 2] == [1, 2], [1.5] == [2.5], ["a"] == ["a"])
print(1 != 1, 1 != 1.0, "a" != "b", [1] != [1], [True] != [False])
print(complex(1., 0.) == 1.0, torch.device("cpu") == torch.device("cpu"), torch.device("cpu") != torch.device("cuda:0"))
---
True True True True True False True False True
False False True False True
True True True
