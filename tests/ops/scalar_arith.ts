z = torch.mul(torch.rand([], dtype=7), 0.)
k = torch.to(z, 4)
s = torch.item(torch.add(z, 0.7))
t = torch.item(torch.add(z, -20.3))
n = torch.item(torch.add(k, 7))
m = torch.item(torch.add(k, -3))
print(torch.add(s, t), torch.add(n, m), torch.add(s, n), torch.add(n, s))
print(torch.sub(s, t), torch.sub(n, m), torch.sub(s, n), torch.sub(n, s))
print(torch.mul(s, t), torch.mul(n, m), torch.mul(s, n), torch.mul(n, s))
print(torch.div(s, t), torch.div(n, m), torch.div(s, n), torch.div(n, s))
print(torch.floordiv(s, t), torch.floordiv(n, m), torch.floordiv(s, n), torch.floordiv(n, t))
print(torch.remainder(s, t), torch.remainder(n, m), torch.remainder(s, m), torch.remainder(n, t))
print(torch.fmod(s, t), torch.fmod(n, m), torch.fmod(t, n), torch.fmod(n, s))
print(torch.mathremainder(s, t), torch.mathremainder(n, m), torch.mathremainder(t, n), torch.mathremainder(n, s))
print(torch.pow(s, t), torch.pow(n, m), torch.pow(s, n), torch.pow(n, s), torch.pow(m, n))
print(torch.eq(s, t), torch.eq(n, n), torch.eq(s, n), torch.eq(n, s), torch.ne(s, t), torch.ne(n, n), torch.ne(s, n), torch.ne(n, s))
print(torch.lt(s, t), torch.lt(n, n), torch.lt(s, n), torch.lt(n, s), torch.gt(s, t), torch.gt(n, n), torch.gt(s, n), torch.gt(n, s))
print(torch.le(s, t), torch.le(n, n), torch.le(s, n), torch.le(n, s), torch.ge(s, t), torch.ge(n, n), torch.ge(s, n), torch.ge(n, s))
print(min(s, t), min(n, m), min(s, n), min(n, s), max(s, t), max(n, m), max(s, n), max(n, s))
print(torch.atan2(s, t), torch.atan2(n, m), torch.atan2(s, n), torch.atan2(n, s))
print(torch.copysign(s, t), torch.copysign(n, m), torch.copysign(s, m), torch.copysign(n, s))
print(torch.polar(s, t), torch.polar(n, m), torch.polar(s, n), torch.polar(n, s))
---
-19.600000000000001 4 7.7000000000000002 7.7000000000000002
21. 10 -6.2999999999999998 6.2999999999999998
-14.209999999999999 -21 4.8999999999999995 4.8999999999999995
-0.034482758620689655 -2.3333333333333335 0.099999999999999992 10.
-1. -3 0. -1.
-19.600000000000001 -2 -2.2999999999999998 -13.300000000000001
0.69999999999999996 1. -6.3000000000000007 4.4408920985006262e-16
0.69999999999999996 1. 0.69999999999999929 4.4408920985006262e-16
1394.7930917885847 0.0029154518950437317 0.082354299999999964 3.9045287771227217 -2187.
False True False False True False True True
False False True False True False False True
False True True False True True False True
-20.300000000000001 -3 0.69999999999999996 0.69999999999999996 0.69999999999999996 7 7. 7.
3.1071235525902852 1.9756881130799799 0.099668652491162024 1.4711276743037347
-0.69999999999999996 -7. -0.69999999999999996 7.
0.08404334052969871-0.69493648408513498j -6.9299474762031181-0.98784005641907047j 0.52773157804031323+0.45989061910315232j 5.3538953109914198+4.5095238106638371j
===
c = torch.item(torch.complex(torch.add(torch.mul(torch.rand([]), 0.), 0.5), torch.tensor(-0.25)))
d = torch.item(torch.complex(torch.add(torch.mul(torch.rand([]), 0.), 2.), torch.tensor(1.)))
n = torch.item(torch.add(torch.to(torch.rand([]), 4), 7))
s = torch.item(torch.add(torch.mul(torch.rand([], dtype=7), 0.), 0.7))
print(torch.add(c, d), torch.add(c, n), torch.add(n, c), torch.add(c, s), torch.add(s, c))
print(torch.sub(c, d), torch.sub(c, n), torch.sub(n, c), torch.sub(c, s), torch.sub(s, c))
print(torch.mul(c, d), torch.mul(c, n), torch.mul(n, c), torch.mul(c, s), torch.mul(s, c))
---
2.5+0.75j 7.5-0.25j 7.5-0.25j 1.2-0.25j 1.2-0.25j
-1.5-1.25j -6.5-0.25j 6.5+0.25j -0.19999999999999996-0.25j 0.19999999999999996+0.25j
1.25+0.j 3.5-1.75j 3.5-1.75j 0.34999999999999998-0.17499999999999999j 0.34999999999999998-0.17499999999999999j
===
z = torch.mul(torch.rand([], dtype=7), 0.)
zero = torch.item(z)
n = torch.item(torch.to(z, 4))
print(torch.remainder(zero, zero), torch.fmod(zero, zero), torch.floordiv(zero, zero), torch.fmod(n, n), torch.pow(zero, zero), torch.pow(n, -1.))
---
-nan -nan -nan -nan 1. inf
===
n = torch.item(torch.to(torch.rand([]), 4))
print(torch.pow(n, torch.item(torch.add(torch.to(torch.rand([]), 4), -1))))
---
inf
===
x = [7., 2.5, -7., 0.]
x.append(-0.5)
a, b, c, d, e = x
n = [7, 3, -7, 0]
n.append(2)
i, j, k, o, p = n
print(torch.add(a, b), torch.sub(a, b), torch.mul(a, b), torch.div(a, b))
print(torch.remainder(i, b), torch.remainder(k, b), torch.remainder(a, b), torch.remainder(c, b), torch.remainder(c, j), torch.remainder(i, d))
print(torch.fmod(a, b), torch.fmod(i, b), torch.fmod(k, b), torch.fmod(c, j), torch.fmod(i, d), torch.fmod(i, j))
print(torch.mathremainder(a, b), torch.mathremainder(i, b), torch.mathremainder(c, j), torch.mathremainder(i, j))
print(torch.pow(i, b), torch.pow(a, j), torch.pow(a, b), torch.pow(c, b), torch.pow(k, b))
print(torch.eq(a, i), torch.eq(a, j), torch.ne(a, b), torch.ne(a, i), torch.lt(a, b), torch.gt(a, b), torch.le(a, b), torch.ge(a, b), torch.le(a, i), torch.ge(a, i), torch.ne(d, e), torch.eq(d, e))
print(min(a, b), max(a, b), min(d, e), max(d, e), torch.atan2(a, b), torch.atan2(i, b), torch.atan2(d, e), torch.copysign(i, e), torch.copysign(a, k), torch.copysign(a, e))
print(torch.polar(i, b), torch.polar(a, j), torch.acosh(a), torch.acosh(d), torch.ceil(i), torch.log(a, j))
print(torch.__round_to_zero_floordiv(i, j), torch.__round_to_zero_floordiv(k, j), torch.__round_to_zero_floordiv(k, p))
print(torch.pow(i, o), torch.pow(o, o))
---
9.5 4.5 17.5 2.7999999999999998
2. 0.5 2. 0.5 2. -nan
2. 2. -2. -1. -nan 1.
-0.5 -0.5 -1. 1.
129.64181424216494 343. 129.64181424216494 -nan -nan
True False True False False True False True True True True False
2.5 7. -0.5 0. 1.2277723863741932 1.2277723863741932 3.1415926535897931 -7. -7. -7.
-5.6080053088285355+4.189305008727696j -6.9299474762031181+0.98784005641907047j 2.6339157938496336 -nan 7 1.7712437491614221
2 -2 -3
1. 1.
===
print(torch.ne(True, torch.eq(len("a"), 1)), torch.ne(True, torch.eq(len("a"), 2)), torch.__not__(torch.eq(len("a"), 1)))
x = [1., 5.]
x.append(2.)
y = [3., 4., 0.]
b = [True]
b.append(False)
print(min(x, y), max(x, y), min(b, [True]), max(b, [True]), min(b, [True, True]), max(b, [False]))
---
False True False
[1., 5., 2.] [3., 4., 0.] [True] [True, False] [True, False] [True, False]
===
x = torch.tensor(2.5)
i = torch.tensor(3)
z = torch.complex(x, x)
print(torch.FloatImplicit(x), torch.IntImplicit(i), torch.ComplexImplicit(z), torch.ScalarImplicit(x), torch.ScalarImplicit(i), torch.ScalarImplicit(z), torch.FloatImplicit(i))
---
2.5 3 2.5+2.5j 2.5 3 2.5+2.5j 3.
===
print(torch.FloatImplicit(torch.complex(torch.tensor(1.), torch.tensor(1.))))
---
raises: value cannot be converted to type double without overflow
===
print(torch.IntImplicit(torch.tensor(2.5)))
---
raises: Cannot input a tensor of type Float as an integral argument
===
print(torch.ComplexImplicit(torch.tensor(2.5)))
---
2.5+0.j
===
print(torch.ScalarImplicit(torch.tensor([2.5])))
---
raises: Cannot input a tensor of dimension other than 0 as a scalar argument
===
print(torch.ScalarImplicit(torch.tensor(2.5, requires_grad=True)))
---
raises: Cannot input a tensor that requires grad as a scalar argument
