x = torch.tensor([1.5, -2.5, 300.])
print(torch._cast_Byte(torch.tensor([1.5, 2.])))
print(torch._cast_Char(torch.tensor([1.5, -2.])))
print(torch._cast_Short(x))
print(torch._cast_Int(x))
print(torch._cast_Long(x))
print(torch._cast_Half(x))
print(torch._cast_Float(x))
print(torch._cast_Double(x))
print(ops.prim.dtype(torch.chalf(x)))
print(torch._to_copy(x, dtype=7))
print(torch.data(x))
print(torch.lift(x))
print(torch.lift_fresh_copy(x))
print(torch._neg_view(x))
print(torch._neg_view_copy(x))
print(torch._conj_copy(torch.view_as_complex(torch.ones([1, 2]))))
print(torch.view_as_real_copy(torch.view_as_complex(torch.ones([1, 2]))))
print(torch.view_as_complex_copy(torch.ones([1, 2])))
print(torch._reshape_alias_copy(x, [1, 3], [3, 1]))
o = torch.empty([0])
print(torch._to_copy(x, non_blocking=False, memory_format=None, out=torch.empty([0], dtype=7)))
print(torch.clone(x, memory_format=None, out=o))
print(torch.lift(x, out=o))
print(torch.lift_fresh_copy(x, out=o))
print(torch._neg_view_copy(x, out=o))
print(torch._reshape_alias_copy(x, [3, 1], [1, 1], out=torch.empty([3, 1])))
print(torch.view_as_real_copy(torch.view_as_complex(torch.ones([1, 2])), out=torch.empty([1, 2])))
print(torch.view_as_complex_copy(torch.ones([1, 2]), out=torch.view_as_complex(torch.zeros([1, 2]))))
---
 1
 2
[ CPUByteType{2} ]
 1
-2
[ CPUCharType{2} ]
   1
  -2
 300
[ CPUShortType{3} ]
   1
  -2
 300
[ CPUIntType{3} ]
   1
  -2
 300
[ CPULongType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUHalfType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUFloatType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUDoubleType{3} ]
8
   1.5000
  -2.5000
 300.0000
[ CPUDoubleType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUFloatType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUFloatType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUFloatType{3} ]
-1.5000
 2.5000
-300.0000
[ CPUFloatType{3} ]
-1.5000
 2.5000
-300.0000
[ CPUFloatType{3} ]
 1
[ CPUComplexFloatType{1} ]
 1  1
[ CPUFloatType{1,2} ]
 1
[ CPUComplexFloatType{1} ]
   1.5000   -2.5000  300.0000
[ CPUFloatType{1,3} ]
   1.5000
  -2.5000
 300.0000
[ CPUDoubleType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUFloatType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUFloatType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUFloatType{3} ]
-1.5000
 2.5000
-300.0000
[ CPUFloatType{3} ]
   1.5000
  -2.5000
 300.0000
[ CPUFloatType{3,1} ]
 1  1
[ CPUFloatType{1,2} ]
 1
[ CPUComplexFloatType{1} ]
