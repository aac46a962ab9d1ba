f = [1.5, -2., 0.5]
b = [True, False, True]
s = ["b", "a", "c"]
i = [3, 1, 2]
print(sorted(f), sorted(b), sorted(s), sorted(i), 1.5 in f, "a" in s, 3 in i)
f.sort()
b.sort()
s.sort(True)
i.sort(True)
print(f, b, s, i)
f = [1.5, -2., 1.5]
b = [True, False, True]
s = ["b", "a", "b"]
i = [3, 1, 3]
print(f.count(1.5), b.count(True), s.count("b"), i.count(3), f.index(-2.), b.index(False), s.index("a"), i.index(1))
f.remove(1.5)
b.remove(True)
s.remove("b")
i.remove(3)
print(f, b, s, i)
print([1, 2] == [1, 2], [1.5] == [2.], [True] == [True], ["a"] == ["a"], [1, 2] != [1, 2], [1.5] != [2.], [True] != [True], ["a"] != ["b"])
t = [torch.tensor(2), torch.tensor(1)]
print(t == [torch.tensor(2), torch.tensor(1)], t != [torch.tensor(2), torch.tensor(1)], sorted(t), t.count(torch.tensor(1)), t.index(torch.tensor(1)))
t.sort()
print(t)
t.remove(torch.tensor(1))
print(t)
l = [1, 2]
l.extend([3])
l.insert(0, 9)
l.reverse()
print(l, l[-1], l[1:3], l.copy(), l.pop(), l.pop(0), l)
l.clear()
print(l)
l = [1, 2]
l *= 2
l += [7]
print(l, l + [1], l * 2, 2 * l)
del l[0]
l[0] = 5
print(l, torch.select(l, 0), list("abc"), list([1, 2]))
l = [(2, "b"), (1, "a")]
l.sort()
print(l, sorted([(2, 1), (1, 5)]))
print(ops.prim.rangelist(3), torch.__range_length(0, 5, 2), torch.__derive_index(2, 1, 3), torch._infer_size([2, 1], [3]), torch._size_if_not_equal([1], [2]), torch._size_if_not_equal([1], [1]), torch._list_to_tensor([1, 2]), torch._tensor_to_list(torch.tensor([3, 4], dtype=3)))
print(ops.prim.ReductionSizes([2, 3, 4], [1], False), ops.prim.ReductionSizes([2, 3, 4], [1], True))
print(min([1, 2], [1, 3]), min([3, 1]), max([1.5, 2.]), min([True, False]), max([1, 2], [0, 9]), max([1.5], [0.5]), min([1.5], [0.5]), max([True], [False]), min([True], [False]), max([True, False]), min([2.5, 1.5]), max([4, 9]))
print(any([1, 0]), any([0., 0.]), any([False]), any(["", "a"]), all([1, 0]), all([0.5, 1.]), all([True]), sum([1, 2]), sum([1.5, 2.]), sum([True, True]))
---
[-2., 0.5, 1.5] [False, True, True] [a, b, c] [1, 2, 3] True True True
[-2., 0.5, 1.5] [False, True, True] [c, b, a] [3, 2, 1]
2 2 2 2 1 1 1 1
[-2., 1.5] [False, True] [a, b] [1, 3]
True False True True False True False True
True False [1
[ CPULongType{} ], 2
[ CPULongType{} ]] 1 1
[1
[ CPULongType{} ], 2
[ CPULongType{} ]]
[2
[ CPULongType{} ]]
[2, 1] 9 [2, 1] [3, 2, 1, 9] 9 3 [2, 1]
[]
[1, 2, 1, 2, 7] [1, 2, 1, 2, 7, 1] [1, 2, 1, 2, 7, 1, 2, 1, 2, 7] [1, 2, 1, 2, 7, 1, 2, 1, 2, 7]
[5, 1, 2, 7] 5 [a, b, c] [1, 2]
[(1, a), (2, b)] [(1, 5), (2, 1)]
[0, 1, 2] 3 7 [2, 3] [1] None  1
 2
[ CPUIntType{2} ] [3, 4]
[2, 4] [2, 1, 4]
[1, 2] 1 2. False [1, 2] [1.5] [0.5] [True] [False] True 1.5 9
True False False True False True True 3 3.5 2
===
f = [1.5]
print(f.index(2.))
---
raises: '2' is not in list
===
s = ["a"]
print(s.index("b"))
---
raises: 'b' is not in list
===
b = [True]
b.remove(False)
print(b)
---
raises: list.remove(x): x not in list
===
l = [1]
print(l[3])
---
raises: list index out of range
===
l = annotate(List[int], [])
print(l.pop())
---
raises: pop from empty list
