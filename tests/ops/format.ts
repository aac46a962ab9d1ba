print("{} {}".format(1, "a"), "{{}}".format(1), "{0} {:.2f}".format(1), "{}".format([1.5, 2.]))
print("{} {}".format(1))
---
1 a {1} {0} {:.2f} [1.5, 2.]
raises: Too few arguments for format string: {} {}
