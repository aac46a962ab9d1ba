z = torch.mul(torch.rand([], dtype=7), 0.)
s = torch.item(torch.add(z, 0.7))
t = torch.item(torch.add(z, -20.3))
n = torch.item(torch.add(torch.to(z, 4), 1099511627779))
m = torch.item(torch.add(torch.to(z, 4), -3))
print(torch.round(s), torch.round(t), torch.round(n), torch.round(m))
print(torch.floor(s), torch.floor(t), torch.floor(n), torch.floor(m))
print(torch.ceil(s), torch.ceil(t), torch.ceil(n), torch.ceil(m))
print(torch.exp(s), torch.exp(t), torch.exp(n), torch.exp(m))
print(torch.log(s), torch.log(t), torch.log(n), torch.log(m))
print(torch.log10(s), torch.log10(t), torch.log10(n), torch.log10(m))
print(torch.sqrt(s), torch.sqrt(t), torch.sqrt(n), torch.sqrt(m))
print(torch.sin(s), torch.sin(t), torch.sin(n), torch.sin(m))
print(torch.cos(s), torch.cos(t), torch.cos(n), torch.cos(m))
print(torch.tan(s), torch.tan(t), torch.tan(n), torch.tan(m))
print(torch.asin(s), torch.asin(t), torch.asin(n), torch.asin(m))
print(torch.acos(s), torch.acos(t), torch.acos(n), torch.acos(m))
print(torch.atan(s), torch.atan(t), torch.atan(n), torch.atan(m))
print(torch.sinh(s), torch.sinh(t), torch.sinh(n), torch.sinh(m))
print(torch.cosh(s), torch.cosh(t), torch.cosh(n), torch.cosh(m))
print(torch.tanh(s), torch.tanh(t), torch.tanh(n), torch.tanh(m))
print(torch.asinh(s), torch.asinh(t), torch.asinh(n), torch.asinh(m))
print(torch.acosh(s), torch.acosh(t), torch.acosh(n), torch.acosh(m))
print(torch.atanh(s), torch.atanh(t), torch.atanh(n), torch.atanh(m))
print(torch.log1p(s), torch.log1p(t), torch.log1p(n), torch.log1p(m))
print(torch.expm1(s), torch.expm1(t), torch.expm1(n), torch.expm1(m))
print(torch.gamma(s), torch.gamma(t), torch.gamma(n), torch.gamma(m))
print(torch.lgamma(s), torch.lgamma(t), torch.lgamma(n), torch.lgamma(m))
print(torch.erf(s), torch.erf(t), torch.erf(n), torch.erf(m))
print(torch.erfc(s), torch.erfc(t), torch.erfc(n), torch.erfc(m))
print(torch.fabs(s), torch.fabs(t), torch.fabs(n), torch.fabs(m))
print(torch.degrees(s), torch.degrees(t), torch.degrees(n), torch.degrees(m))
print(torch.radians(s), torch.radians(t), torch.radians(n), torch.radians(m))
print(torch.angle(s), torch.angle(t), torch.angle(n), torch.angle(m))
print(torch.neg(s), torch.neg(t), torch.neg(n), torch.neg(m))
big = torch.item(torch.add(z, -1e10))
print(torch.floor(big), torch.ceil(big), torch.round(big))
print(abs(s), abs(t), abs(n), abs(m))
---
1. -20. 1099511627776. -3.
0 -21 3 -3
1 -20 3 -3
2.0137526988983154 1.5269401298922958e-09 inf 0.049787066876888275
-0.35667493939399719 -nan 27.725887298583984 -nan
-0.15490196645259857 nan 12.041199684143066 nan
0.83666002750396729 -nan 1048576. -nan
0.64421766996383667 -0.99276638031005859 0.27266064286231995 -0.14112000167369843
0.76484221220016479 0.12006191164255142 0.96211028099060059 -0.98999249935150146
0.84228837490081787 -8.2687873840332031 0.28339853882789612 0.14254654943943024
0.77539747953414917 nan nan nan
0.79539883136749268 nan nan nan
0.61072593927383423 -1.5215749740600586 1.5707963705062866 -1.249045729637146
0.75858372449874878 -327452256. inf -10.017874717712402
1.2551690340042114 327452256. inf 10.067662239074707
0.60436779260635376 -1. 1. -0.99505478143692017
0.65266656875610352 -3.7043740749359131 28.419034957885742 -1.8184465169906616
-nan -nan 28.419034957885742 -nan
0.86730051040649414 -nan -nan -nan
0.5306282639503479 -nan 27.725887298583984 -nan
1.0137526988983154 -1. inf -0.95021295547485352
1.2980552911758423 -6.435466199638321e-19 inf nan
0.26086723804473877 -41.887290954589844 29385423847424. inf
0.67780119180679321 -1. 1. -0.99997788667678833
0.32219880819320679 2. 0. 1.9999779462814331
0.69999998807907104 20.299999237060547 1099511627776. 3.
40.107044219970703 -1163.1043701171875 62997376532480. -171.88734436035156
0.012217304669320583 -0.35430184006690979 19190097920. -0.052359879016876221
0. 3.1415927410125732 0. 3.1415927410125732
-0.69999998807907104 20.299999237060547 -3 3
-1410065408 -1410065408 -10000000000.
0.69999998807907104 20.299999237060547 3 3
===
c = torch.item(torch.complex(torch.add(torch.mul(torch.rand([]), 0.), 0.5), torch.tensor(-0.25)))
print(torch.exp(c))
print(torch.log(c))
print(torch.log10(c))
print(torch.sqrt(c))
print(torch.sin(c))
print(torch.cos(c))
print(torch.tan(c))
print(torch.asin(c))
print(torch.acos(c))
print(torch.atan(c))
print(torch.sinh(c))
print(torch.cosh(c))
print(torch.tanh(c))
print(torch.asinh(c))
print(torch.acosh(c))
print(torch.atanh(c))
print(torch.angle(c))
print(torch.neg(c))
print(abs(c))
---
1.5974665191199127-0.40790017007835982j
-0.58157540490284043-0.46364760900080609j
-0.25257498915995297-0.20135959813668655j
0.72767334511267745-0.17178037486125622j
0.49448578093319501-0.22168816414957482j
0.90515015055960679+0.12110879604381165j
0.50450070269856395-0.3124206925025888j
0.50160885327550075-0.28139605624529274j
1.0691874735193958+0.28139605624529274j
0.4842544903299662-0.20058661813123432j
0.50489571438799496-0.27897912835026151j
1.0925708047319176-0.12892104172809826j
0.4854872810241353-0.19805544995134955j
0.49267568342077062-0.2243284526346675j
0.28139605624529274-1.0691874735193958j
0.50037000005253107-0.31439814320771647j
-0.46364760398864746
-0.5+0.25j
0.55901700258255005
===
c = torch.item(torch.complex(torch.add(torch.mul(torch.rand([]), 0.), 0.5), torch.tensor(-0.25)))
print(torch.round(c))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
c = torch.item(torch.complex(torch.add(torch.mul(torch.rand([]), 0.), 0.5), torch.tensor(-0.25)))
print(torch.floor(c))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
c = torch.item(torch.complex(torch.add(torch.mul(torch.rand([]), 0.), 0.5), torch.tensor(-0.25)))
print(torch.ceil(c))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
c = torch.item(torch.complex(torch.add(torch.mul(torch.rand([]), 0.), 0.5), torch.tensor(-0.25)))
print(torch.gamma(c))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
c = torch.item(torch.complex(torch.add(torch.mul(torch.rand([]), 0.), 0.5), torch.tensor(-0.25)))
print(torch.degrees(c))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
print(torch.floor(torch.item(torch.mul(torch.mul(torch.rand([]), 0.), float("inf")))))
---
raises: Cannot convert float -nan to integer
===
b = torch.item(torch.ge(torch.rand([]), 0.))
print(torch.exp(b))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
b = torch.item(torch.ge(torch.rand([]), 0.))
print(torch.floor(b))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
b = torch.item(torch.ge(torch.rand([]), 0.))
print(torch.ceil(b))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
b = torch.item(torch.ge(torch.rand([]), 0.))
print(torch.angle(b))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
b = torch.item(torch.ge(torch.rand([]), 0.))
print(torch.neg(b))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
