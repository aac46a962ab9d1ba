print("%s %d %i" % ("a", 3, 2.7), "%f %e %E" % (1.5, 1e300, 0.1), "%c%c" % (65, "b"), "100%%" % ())
print("neg %d" % -5)
print("%5d" % 3)
---
a 3 2 1.500000 inf 1.000000E-01 Ab 100%
neg -5
raises: The specifier %5 is not supported in TorchScript format strings
