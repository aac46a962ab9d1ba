print(str(1), str(1.5), str(1e10), str(1e20), str(-0.0), str(True), str(None), str([1, 2]), str(("a", 1)), str({"a": [1.5]}), str(complex(1., -2.)), str(torch.device("cuda:1")))
print(str(0.1), str(1e-05), str(inf), str(nan), str((1,)), str([]))
---
1 1.5 10000000000. 1e+20 0. True None [1, 2] (a, 1) {a: [1.5]} 1.-2.j cuda:1
0.10000000000000001 1.0000000000000001e-05 inf nan (1,) []
