print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 2 ** 3, 7 / 2, 7.5 // 2, 1 << 4, 256 >> 2, 6 & 3, 6 | 3, 6 ^ 3)
print(-2 ** 2, 2 ** -1, not 1 == 2, 1 + 2 * 3, (1 + 2) * 3, 10 - 3 - 2, 2 ** 3 ** 0)
print("a" + "b", [1] + [2], (1, 2) + ("x",), [1, 2] * 2, 2 * [3], "%s-%d" % ("a", 3), "%s" % 4)
print(1 == 1.0, 1 != 2, "a" < "b", [1, 2] == [1, 2], [1] != [2], (1, 2) == (1, 2), 1 in [1, 2], 3 not in [1, 2], "a" in "abc", "k" in {"k": 1})
print(1 is 1, None is None, "a" is not None)
t = torch.tensor([1, 2, 3])
print(t + 1, 2 - t, 3 * t, t // 2, t % 2, -t, ~t, t ** 2, t == 2, 2 < t, t @ t, t & 1, t | 4, t ^ 1, t << 1)
print(1 / t, 2 * t.float(), t > 1, 5 // t[0])
---
3 -4 1 2 8. 3.5 3. 16 64 2 7 5
-4. 0.5 True 7 9 5 2.
ab [1, 2] (1, 2, x) [1, 2, 1, 2] [3, 3] a-3 4
True True True True True True True True True True
True True True
 2
 3
 4
[ CPULongType{3} ]  1
 0
-1
[ CPULongType{3} ]  3
 6
 9
[ CPULongType{3} ]  0
 1
 1
[ CPULongType{3} ]  1
 0
 1
[ CPULongType{3} ] -1
-2
-3
[ CPULongType{3} ] -2
-3
-4
[ CPULongType{3} ]  1
 4
 9
[ CPULongType{3} ]  0
 1
 0
[ CPUBoolType{3} ]  0
 0
 1
[ CPUBoolType{3} ] 14
[ CPULongType{} ]  1
 0
 1
[ CPULongType{3} ]  5
 6
 7
[ CPULongType{3} ]  0
 3
 2
[ CPULongType{3} ]  2
 4
 6
[ CPULongType{3} ]
 1.0000
 0.5000
 0.3333
[ CPUFloatType{3} ]  2
 4
 6
[ CPUFloatType{3} ]  0
 1
 1
[ CPUBoolType{3} ] 5
