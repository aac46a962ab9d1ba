for c in "abc":
  print(c)
for i, c in enumerate(["x", "y"]):
  print(i, c)
for i, c in enumerate(["x", "y"], 5):
  print(i, c)
for a, b in zip([1, 2, 3], ["p", "q"]):
  print(a, b)
for r in torch.tensor([[1, 2], [3, 4]]):
  print(r)
for k in {"a": 1, "b": 2}:
  print(k)
for k, v in {"a": 1, "b": 2}.items():
  print(k, v)
for x in (1, "s", 2.5):
  print(x)
for i in range(10, 0, -3):
  print(i)
for i in range(2, 5):
  print(i)
for i in range(-3):
  print(i)
for a, (b, c) in zip([1, 2], [(3, 4), (5, 6)]):
  print(a, b, c)
for i, (a, b) in enumerate(zip([1, 2], [3, 4])):
  print(i, a, b)
for i in torch.tensor([3, 4]).tolist().__class__ if False else [1]:
  print(i)
---
a
b
c
0 x
1 y
5 x
6 y
1 p
2 q
 1
 2
[ CPULongType{2} ]
 3
 4
[ CPULongType{2} ]
a
b
a 1
b 2
1
s
2.5
10
7
4
1
2
3
4
1 3 4
2 5 6
0 1 3
1 2 4
1
