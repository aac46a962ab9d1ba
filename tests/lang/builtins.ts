print(len("abc"), abs(-3), abs(-2.5), min(1, 2), max([3, 4]), sum([1, 2]), round(2.5), int("12"), float("1.5"), str(3), bool(0), int(2.9), chr(65), ord("A"), hex(255), oct(8), bin(5))
print(divmod(7, 2), pow(2, 3), any([False, True]), all([True]), sorted([3, 1, 2]), list("ab"), list([1, 2]), tuple((1, 2)), dict([("a", 1)]), list(range(3)))
print(list(zip([1, 2], ["a", "b"])), list(enumerate(["x"])), list({"k": 1}), dict({"a": 1}, b=2), hash(5), complex(1, 2))
print(float(3), int(True), str(None), str([1.5]), bool("x"), int(torch.tensor(5)), float(torch.tensor(5)), min([2.5, 1.5]), max(1, 2.5))
---
3 3 2.5 1 4 3 2. 12 1.5 3 False 2 A 65 0xff 0o10 0b101
(3, 1) 8. True True [1, 2, 3] [a, b] [1, 2] (1, 2) {a: 1} [0, 1, 2]
[(1, a), (2, b)] [(0, x)] [k] {a: 1, b: 2} 5 1.+2.j
3. 1 None [1.5] True 5 5. 1.5 2.5
