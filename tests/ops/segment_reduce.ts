for d in [6, 7, 15]:
  x = torch.to(torch.tensor([[1., 2., -3.], [4., nan, 6.], [0.5, 8., 9.], [1., 1., 2.]]), d)
  x = torch.nan_to_num(x, 5.) if d == 15 else x
  for r in ["max", "mean", "min", "sum", "prod"]:
    print(torch.segment_reduce(x, r, lengths=torch.tensor([1, 0, 3])), torch.segment_reduce(x, r, lengths=torch.tensor([2, 2]), initial=2.5), torch.segment_reduce(x, r, offsets=torch.tensor([0, 1, 1, 4])))
    print(torch.segment_reduce(x, r, lengths=torch.tensor([[1, 2], [2, 1], [0, 3], [3, 0]]), axis=1), torch.segment_reduce(x[:, 0], r, lengths=torch.tensor([1, 2], dtype=3), unsafe=True), torch.segment_reduce(x, r, lengths=torch.tensor([0, 4]), initial=1))
print(torch.segment_reduce(torch.ones([3]), "sum", lengths=torch.tensor([1, 2]), out=torch.zeros([0])))
print(torch.segment_reduce(torch.ones([3]), "sum", lengths=torch.tensor([1, 1])))
---
 1  2 -3
-inf -inf -inf
 4 nan  9
[ CPUFloatType{3,3} ]  4.0000     nan  6.0000
 2.5000  8.0000  9.0000
[ CPUFloatType{2,3} ]  1  2 -3
-inf -inf -inf
 4 nan  9
[ CPUFloatType{3,3} ]
 1  2
nan  6
-inf  9
 2 -inf
[ CPUFloatType{4,2} ]  1
 4
[ CPUFloatType{2} ]  1  1  1
 4 nan  9
[ CPUFloatType{2,3} ]
 1.0000  2.0000 -3.0000
    nan     nan     nan
 1.8333     nan  5.6667
[ CPUFloatType{3,3} ]  3.7500     nan  2.7500
 2.0000  5.7500  6.7500
[ CPUFloatType{2,3} ]  1.0000  2.0000 -3.0000
    nan     nan     nan
 1.8333     nan  5.6667
[ CPUFloatType{3,3} ]
 1.0000 -0.5000
    nan  6.0000
    nan  5.8333
 1.3333     nan
[ CPUFloatType{4,2} ]  1.0000
 2.2500
[ CPUFloatType{2} ]  1.0000  1.0000  1.0000
 1.8750     nan  3.7500
[ CPUFloatType{2,3} ]
 1.0000  2.0000 -3.0000
    inf     inf     inf
 0.5000     nan  2.0000
[ CPUFloatType{3,3} ]  1.0000     nan -3.0000
 0.5000  1.0000  2.0000
[ CPUFloatType{2,3} ]  1.0000  2.0000 -3.0000
    inf     inf     inf
 0.5000     nan  2.0000
[ CPUFloatType{3,3} ]
 1.0000 -3.0000
    nan  6.0000
    inf  0.5000
 1.0000     inf
[ CPUFloatType{4,2} ]  1.0000
 0.5000
[ CPUFloatType{2} ]  1.0000  1.0000  1.0000
 0.5000     nan -3.0000
[ CPUFloatType{2,3} ]
  1.0000   2.0000  -3.0000
  0.0000   0.0000   0.0000
  5.5000      nan  17.0000
[ CPUFloatType{3,3} ]   7.5000      nan   5.5000
  4.0000  11.5000  13.5000
[ CPUFloatType{2,3} ]   1.0000   2.0000  -3.0000
  0.0000   0.0000   0.0000
  5.5000      nan  17.0000
[ CPUFloatType{3,3} ]
  1.0000  -1.0000
     nan   6.0000
  0.0000  17.5000
  4.0000   0.0000
[ CPUFloatType{4,2} ]  1.0000
 4.5000
[ CPUFloatType{2} ]   1.0000   1.0000   1.0000
  7.5000      nan  15.0000
[ CPUFloatType{2,3} ]
   1    2   -3
   1    1    1
   2  nan  108
[ CPUFloatType{3,3} ]  10.0000      nan -45.0000
  1.2500  20.0000  45.0000
[ CPUFloatType{2,3} ]    1    2   -3
   1    1    1
   2  nan  108
[ CPUFloatType{3,3} ]
  1  -6
nan   6
  1  36
  2   1
[ CPUFloatType{4,2} ]  1
 2
[ CPUFloatType{2} ]  1  1  1
 2 nan -324
[ CPUFloatType{2,3} ]
 1  2 -3
-inf -inf -inf
 4 nan  9
[ CPUDoubleType{3,3} ]  4.0000     nan  6.0000
 2.5000  8.0000  9.0000
[ CPUDoubleType{2,3} ]  1  2 -3
-inf -inf -inf
 4 nan  9
[ CPUDoubleType{3,3} ]
 1  2
nan  6
-inf  9
 2 -inf
[ CPUDoubleType{4,2} ]  1
 4
[ CPUDoubleType{2} ]  1  1  1
 4 nan  9
[ CPUDoubleType{2,3} ]
 1.0000  2.0000 -3.0000
    nan     nan     nan
 1.8333     nan  5.6667
[ CPUDoubleType{3,3} ]  3.7500     nan  2.7500
 2.0000  5.7500  6.7500
[ CPUDoubleType{2,3} ]  1.0000  2.0000 -3.0000
    nan     nan     nan
 1.8333     nan  5.6667
[ CPUDoubleType{3,3} ]
 1.0000 -0.5000
    nan  6.0000
    nan  5.8333
 1.3333     nan
[ CPUDoubleType{4,2} ]  1.0000
 2.2500
[ CPUDoubleType{2} ]  1.0000  1.0000  1.0000
 1.8750     nan  3.7500
[ CPUDoubleType{2,3} ]
 1.0000  2.0000 -3.0000
    inf     inf     inf
 0.5000     nan  2.0000
[ CPUDoubleType{3,3} ]  1.0000     nan -3.0000
 0.5000  1.0000  2.0000
[ CPUDoubleType{2,3} ]  1.0000  2.0000 -3.0000
    inf     inf     inf
 0.5000     nan  2.0000
[ CPUDoubleType{3,3} ]
 1.0000 -3.0000
    nan  6.0000
    inf  0.5000
 1.0000     inf
[ CPUDoubleType{4,2} ]  1.0000
 0.5000
[ CPUDoubleType{2} ]  1.0000  1.0000  1.0000
 0.5000     nan -3.0000
[ CPUDoubleType{2,3} ]
  1.0000   2.0000  -3.0000
  0.0000   0.0000   0.0000
  5.5000      nan  17.0000
[ CPUDoubleType{3,3} ]   7.5000      nan   5.5000
  4.0000  11.5000  13.5000
[ CPUDoubleType{2,3} ]   1.0000   2.0000  -3.0000
  0.0000   0.0000   0.0000
  5.5000      nan  17.0000
[ CPUDoubleType{3,3} ]
  1.0000  -1.0000
     nan   6.0000
  0.0000  17.5000
  4.0000   0.0000
[ CPUDoubleType{4,2} ]  1.0000
 4.5000
[ CPUDoubleType{2} ]   1.0000   1.0000   1.0000
  7.5000      nan  15.0000
[ CPUDoubleType{2,3} ]
   1    2   -3
   1    1    1
   2  nan  108
[ CPUDoubleType{3,3} ]  10.0000      nan -45.0000
  1.2500  20.0000  45.0000
[ CPUDoubleType{2,3} ]    1    2   -3
   1    1    1
   2  nan  108
[ CPUDoubleType{3,3} ]
  1  -6
nan   6
  1  36
  2   1
[ CPUDoubleType{4,2} ]  1
 2
[ CPUDoubleType{2} ]  1  1  1
 2 nan -324
[ CPUDoubleType{2,3} ]
 1  2 -3
-inf -inf -inf
 4  8  9
[ CPUBFloat16Type{3,3} ]  4.0000  5.0000  6.0000
 2.5000  8.0000  9.0000
[ CPUBFloat16Type{2,3} ]  1  2 -3
-inf -inf -inf
 4  8  9
[ CPUBFloat16Type{3,3} ]
 1  2
 5  6
-inf  9
 2 -inf
[ CPUBFloat16Type{4,2} ]  1
 4
[ CPUBFloat16Type{2} ]  1  1  1
 4  8  9
[ CPUBFloat16Type{2,3} ]
 1.0000  2.0000 -3.0000
    nan     nan     nan
 1.8359  4.6562  5.6562
[ CPUBFloat16Type{3,3} ]  3.7500  4.7500  2.7500
 2.0000  5.7500  6.7500
[ CPUBFloat16Type{2,3} ]  1.0000  2.0000 -3.0000
    nan     nan     nan
 1.8359  4.6562  5.6562
[ CPUBFloat16Type{3,3} ]
 1.0000 -0.5000
 4.5000  6.0000
    nan  5.8438
 1.3359     nan
[ CPUBFloat16Type{4,2} ]  1.0000
 2.2500
[ CPUBFloat16Type{2} ]  1.0000  1.0000  1.0000
 1.8750  4.2500  3.7500
[ CPUBFloat16Type{2,3} ]
 1.0000  2.0000 -3.0000
    inf     inf     inf
 0.5000  1.0000  2.0000
[ CPUBFloat16Type{3,3} ]  1.0000  2.0000 -3.0000
 0.5000  1.0000  2.0000
[ CPUBFloat16Type{2,3} ]  1.0000  2.0000 -3.0000
    inf     inf     inf
 0.5000  1.0000  2.0000
[ CPUBFloat16Type{3,3} ]
 1.0000 -3.0000
 4.0000  6.0000
    inf  0.5000
 1.0000     inf
[ CPUBFloat16Type{4,2} ]  1.0000
 0.5000
[ CPUBFloat16Type{2} ]  1.0000  1.0000  1.0000
 0.5000  1.0000 -3.0000
[ CPUBFloat16Type{2,3} ]
  1.0000   2.0000  -3.0000
  0.0000   0.0000   0.0000
  5.5000  14.0000  17.0000
[ CPUBFloat16Type{3,3} ]   7.5000   9.5000   5.5000
  4.0000  11.5000  13.5000
[ CPUBFloat16Type{2,3} ]   1.0000   2.0000  -3.0000
  0.0000   0.0000   0.0000
  5.5000  14.0000  17.0000
[ CPUBFloat16Type{3,3} ]
  1.0000  -1.0000
  9.0000   6.0000
  0.0000  17.5000
  4.0000   0.0000
[ CPUBFloat16Type{4,2} ]  1.0000
 4.5000
[ CPUBFloat16Type{2} ]   1.0000   1.0000   1.0000
  7.5000  17.0000  15.0000
[ CPUBFloat16Type{2,3} ]
   1    2   -3
   1    1    1
   2   40  108
[ CPUBFloat16Type{3,3} ]  10.0000  25.0000 -45.0000
  1.2500  20.0000  45.0000
[ CPUBFloat16Type{2,3} ]    1    2   -3
   1    1    1
   2   40  108
[ CPUBFloat16Type{3,3} ]
  1  -6
 20   6
  1  36
  2   1
[ CPUBFloat16Type{4,2} ]  1
 2
[ CPUBFloat16Type{2} ]   1   1   1
  2  80 -324
[ CPUBFloat16Type{2,3} ]
 1
 2
[ CPUFloatType{2} ]
raises: segment_reduce(): Expected all rows of lengths along axis to sum to data.size(lengths.dim()-1) when !unsafe.
