print()
print(1, 2.5, True, None, "s", [1, 2], ["a"], (1,), (), {"a": 1.}, {1: "x"}, 1e20, 1e10, 123456789., 0.1, -0., inf, nan, complex(1., -2.))
print([1.5, 2.], [True], [None], [[1], []], ((1, "a"), [2.]), torch.device("cuda:1"), torch.device("cpu"))
print(torch.tensor([1., 2.]), torch.tensor(3), torch.tensor([True]))
---

1 2.5 True None s [1, 2] [a] (1,) () {a: 1.} {1: x} 1e+20 10000000000. 123456789. 0.10000000000000001 0. inf nan 1.-2.j
[1.5, 2.] [True] [None] [[1], []] ((1, a), [2.]) cuda:1 cpu
 1
 2
[ CPUFloatType{2} ] 3
[ CPULongType{} ]  1
[ CPUBoolType{1} ]
