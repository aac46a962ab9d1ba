x = 5
x += 2
x -= 1
x *= 3
print(x)
f = 7.
f /= 2
f %= 2.
print(f)
n = 7
n %= 4
print(n)
n2 = 6
n2 |= 1
n2 &= 5
n2 ^= 2
n2 <<= 3
n2 >>= 1
print(n2)
p = 2
p **= 3
print(p)
s = "a"
s += "b"
print(s)
l = [1]
m = l
l += [2]
print(m)
l *= 2
print(l, m)
t = torch.tensor([1., 2.])
u = t
t += 1
t *= 2
t -= 1
t /= 2
print(u)
t[0] += 10
t[1:] *= 3
print(u)
d = {"a": 1}
d["a"] += 5
print(d)
ll = [1, 2]
ll[0] += 5
print(ll)
i = torch.tensor([5, 6])
i %= 4
i |= 8
i &= 9
i ^= 1
i <<= 1
i >>= 1
print(i)
---
18
1.5
3.
28
8.
ab
[1, 2]
[1, 2, 1, 2] [1, 2, 1, 2]
 1.5000
 2.5000
[ CPUFloatType{2} ]
 11.5000
  7.5000
[ CPUFloatType{2} ]
{a: 6}
[6, 2]
 8
 9
[ CPULongType{2} ]
