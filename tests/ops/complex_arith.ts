o = torch.mul(torch.rand([]), 0.)
a = torch.Complex(torch.add(o, 1.5), -2.)
b = torch.Complex(torch.add(o, -0.5), 3.)
print(torch.add(a, b), torch.add(2, a), torch.add(a, 2), torch.add(a, 0.25), torch.add(0.25, a))
print(torch.sub(a, b), torch.sub(2, a), torch.sub(a, 2), torch.sub(a, 0.25), torch.sub(0.25, a))
print(torch.mul(a, b), torch.mul(2, a), torch.mul(a, 2), torch.mul(a, 0.25), torch.mul(0.25, a))
print(torch.div(a, b), torch.div(b, a), torch.neg(a))
print(torch.eq(a, b), torch.eq(a, a), torch.eq(1.5, a), torch.eq(a, 1.5), torch.ne(a, b), torch.ne(a, a), torch.ne(1.5, a), torch.ne(a, 1.5))
print(torch.sum([a, b, a]), torch.sum(annotate(List[complex], [])))
---
1.+1.j 3.5-2.j 3.5-2.j 1.75-2.j 1.75-2.j
2.-5.j 0.5+2.j -0.5-2.j 1.25-2.j -1.25+2.j
5.25+5.5j 3.-4.j 3.-4.j 0.375-0.5j 0.375-0.5j
-0.72972972972972971-0.3783783783783784j -1.0800000000000001+0.56000000000000005j -1.5+2.j
False True False False True False True True
2.5-1.j 0.+0.j
===
o = torch.mul(torch.rand([]), 0.)
a = torch.Complex(torch.add(o, 1.5), -2.)
b = torch.Complex(torch.add(o, -0.5), 3.)
print(torch.pow(a, b), torch.pow(b, a), torch.pow(a, 2.), torch.pow(2., a), torch.pow(a, 0.5), torch.pow(-2., b), torch.pow(a, 0.))
---
-10.188125198838138-0.72382888117684563j 158.63909605829986+63.232634869573694j -1.7499999999999998-6.0000000000000009j 0.51889468358783131-2.7804223253571183j 1.4142135623730951-0.70710678118654757j 4.9839267998824259e-05+2.778944823815922e-05j 1.+0.j
===
o = torch.mul(torch.rand([]), 0.)
z = torch.Complex(o, 0.)
a = torch.Complex(torch.add(o, 1.5), -2.)
print(torch.div(a, z), torch.div(z, a), torch.pow(z, 2.), torch.pow(2., z))
---
-nan-nanj 0.+0.j 0.+0.j 1.+0.j
===
o = torch.mul(torch.rand([]), 0.)
a = torch.Complex(torch.add(o, 1.), 0.)
print(torch.eq(a, 1.), torch.eq(1., a), torch.ne(a, 1.), torch.ne(1., a))
---
True True False False
===
t = torch.tensor(2.5)
i = torch.tensor(3)
n = int(t)
print(torch.Complex(n, True), torch.Complex(True, n), torch.Complex(0.5, False), torch.Complex(False, 0.5), torch.Complex(0.5, n), torch.Complex(n, 0.5), torch.Complex(n, n), torch.Complex(True, False), torch.Complex(0.5, -0.5))
print(torch.Complex(t, 0.5), torch.Complex(0.5, t), torch.Complex(i, 4), torch.Complex(4, i), torch.Complex(t, True), torch.Complex(True, t), torch.Complex(t, i))
print(torch.Complex(t.item()), torch.Complex(i.item()), torch.Complex(torch.complex(t, t).item()))
---
2.+1.j 1.+2.j 0.5+0.j 0.+0.5j 0.5+2.j 2.+0.5j 2.+2.j 1.+0.j 0.5-0.5j
2.5+0.5j 0.5+2.5j 3.+4.j 4.+3.j 2.5+1.j 1.+2.5j 2.5+3.j
2.5+0.j 3.+0.j 2.5+2.5j
===
c = torch.complex(torch.tensor([1., 2.]), torch.tensor([3., 4.]))
print(torch.Complex(c[0], 1.))
---
raises: value cannot be converted to type double without overflow
===
t = torch.tensor([1., 2.])
print(torch.Complex(t, 1))
---
raises: a Tensor with 2 elements cannot be converted to Scalar
