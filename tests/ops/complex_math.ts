o = torch.mul(torch.rand([]), 0.)
a = torch.Complex(torch.add(o, 0.5), -0.25)
b = torch.Complex(torch.add(o, -2.5), 3.)
z = torch.Complex(o, 0.)
print(torch.exp(a), torch.exp(b), torch.exp(z))
print(torch.log(a), torch.log(b), torch.log(z))
print(torch.log10(a), torch.log10(b), torch.log10(z))
print(torch.sqrt(a), torch.sqrt(b), torch.sqrt(z))
print(torch.sin(a), torch.sin(b), torch.sin(z))
print(torch.cos(a), torch.cos(b), torch.cos(z))
print(torch.tan(a), torch.tan(b), torch.tan(z))
print(torch.asin(a), torch.asin(b), torch.asin(z))
print(torch.acos(a), torch.acos(b), torch.acos(z))
print(torch.atan(a), torch.atan(b), torch.atan(z))
print(torch.sinh(a), torch.sinh(b), torch.sinh(z))
print(torch.cosh(a), torch.cosh(b), torch.cosh(z))
print(torch.tanh(a), torch.tanh(b), torch.tanh(z))
print(torch.asinh(a), torch.asinh(b), torch.asinh(z))
print(torch.acosh(a), torch.acosh(b), torch.acosh(z))
print(torch.atanh(a), torch.atanh(b), torch.atanh(z))
print(torch.angle(a), torch.angle(b), torch.angle(z))
---
1.5974665191199127-0.40790017007835982j -0.081263532721117693+0.011583835667398788j 1.+0.j
-0.58157540490284043-0.46364760900080609j 1.3622897515267103+2.2655346029915999j -inf+0.j
-0.25257498915995297-0.20135959813668655j 0.59163492184140221+0.98390917664012612j -inf+0.j
0.72767334511267745-0.17178037486125622j 0.83818996592458894+1.7895704565556125j 0.+0.j
0.49448578093319501-0.22168816414957482j -6.0252152607270375-8.0257565394421455j 0.+0.j
0.90515015055960679+0.12110879604381165j -8.065643131401858+5.9954190871722721j 1.+0.j
0.50450070269856395-0.3124206925025888j 0.0047471663649117993+0.99858345578407048j 0.+0.j
0.50160885327550075-0.28139605624529274j -0.67876871141262862+2.0587619778850184j 0.+0.j
1.0691874735193958+0.28139605624529274j 2.2495650382075252-2.0587619778850184j 1.5707963267948966+0.j
0.4842544903299662-0.20058661813123432j -1.4020682921810059+0.19376607575695801j 0.+0.j
0.50489571438799496-0.27897912835026151j 5.9896570391277812+0.86538874079557826j 0.+0.j
1.0925708047319176-0.12892104172809826j -6.070920571848899-0.85380490512817953j 1.+0.j
0.4854872810241353-0.19805544995134955j -0.98713706657728029-0.0037171086412651614j 0.+0.j
0.49267568342077062-0.2243284526346675j -2.05286474223273+0.85980331512538699j 0.+0.j
0.28139605624529274-1.0691874735193958j 2.0587619778850184+2.2495650382075252j 0.+1.5707963267948966j
0.50037000005253107-0.31439814320771647j -0.15899719167999918+1.3715351039616865j 0.+0.j
-0.46364760900080609 2.2655346029915999 0.
===
o = torch.mul(torch.rand([]), 0.)
a = torch.Complex(torch.add(o, 0.5), -0.25)
b = torch.Complex(torch.add(o, -2.5), 3.)
z = torch.Complex(o, 0.)
i = float("inf")
l = [1., i]
l.append(float("nan"))
inf = torch.Complex(l[0], l[1])
nan = torch.Complex(l[2], l[0])
print(torch.isinf(a), torch.isinf(inf), torch.isinf(nan), torch.isfinite(a), torch.isfinite(inf), torch.isfinite(nan), torch.isnan(a), torch.isnan(inf), torch.isnan(nan))
print(torch.exp(inf), torch.exp(nan))
print(torch.log(inf), torch.log(nan))
print(torch.log10(inf), torch.log10(nan))
print(torch.sqrt(inf), torch.sqrt(nan))
print(torch.sin(inf), torch.sin(nan))
print(torch.cos(inf), torch.cos(nan))
print(torch.tan(inf), torch.tan(nan))
print(torch.asin(inf), torch.asin(nan))
print(torch.acos(inf), torch.acos(nan))
print(torch.atan(inf), torch.atan(nan))
print(torch.sinh(inf), torch.sinh(nan))
print(torch.cosh(inf), torch.cosh(nan))
print(torch.tanh(inf), torch.tanh(nan))
print(torch.asinh(inf), torch.asinh(nan))
print(torch.acosh(inf), torch.acosh(nan))
print(torch.atanh(inf), torch.atanh(nan))
print(torch.angle(inf), torch.angle(nan))
print(torch.mul(inf, inf), torch.mul(inf, 2.), torch.mul(2, inf), torch.div(inf, a), torch.div(inf, nan))
---
False True False True False False False False True
nan-nanj nan-nanj
inf+1.5707963267948966j nan-nanj
inf+0.6821881769209206j nan-nanj
inf+infj nan-nanj
inf+infj nan-nanj
inf-infj nan-nanj
0.+1.j nan-nanj
0.+infj nan-nanj
1.5707963267948966-infj nan-nanj
1.5707963267948966+0.j nan-nanj
nan-nanj nan-nanj
-nan-nanj nan-nanj
nan-nanj nan-nanj
inf+1.5707963267948966j nan-nanj
inf+1.5707963267948966j nan-nanj
0.+1.5707963267948966j nan-nanj
1.5707963267948966 nan
-inf+infj 2.+infj 2.+infj -inf+infj nan-nanj
===
o = torch.mul(torch.rand([]), 0.)
a = torch.Complex(torch.add(o, 0.5), -0.25)
b = torch.Complex(torch.add(o, -2.5), 3.)
z = torch.Complex(o, 0.)
print(torch.log(a, b), torch.log(b, a))
print(torch.log(3, a), torch.log(a, 3), torch.log(0.5, a), torch.log(a, 0.5), torch.log(-2, a), torch.log(-2.5, a), torch.log(a, -2), torch.log(a, -2.5), torch.log(a, z), torch.log(z, a))
print(torch.log(8, 2), torch.log(2.5, 2), torch.log(3, 0.5), torch.log(2.5, 0.5), torch.log(-1., 2))
s = torch.tensor(2.5).item()
n = torch.tensor(8).item()
print(torch.log(s, n), torch.log(n, s))
---
-0.26367447699315932+0.098155361150631948j -3.3309599728602488-1.2399819005723456j
-1.1549656106982693+0.92076975636180847j -0.5293727467839513-0.422030241044276j 0.7287021681413669-0.58094103547740661j 0.83903595255631891+0.66890210622548807j -nan-nanj -nan-nanj -nan-nanj -nan-nanj -nan-nanj inf-infj
3. 1.3219280948873624 -1.5849625007211563 -1.3219280948873624 -nan
0.4406426982957875 2.26941239209809
===
s = torch.item(torch.ge(torch.rand([]), 0.))
print(torch.log(s, 2))
---
raises: isInt() INTERNAL ASSERT FAILED at "./aten/src/ATen/core/ivalue.h":602, please report a bug to PyTorch.
===
s = torch.item(torch.complex(torch.tensor(2.5), torch.tensor(1.)))
n = torch.item(torch.tensor(2))
print(torch.log(s, n))
---
1.4289904975637862+0.54895466328663467j
