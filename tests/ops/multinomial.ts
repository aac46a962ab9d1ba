torch.manual_seed(3)
for d in [6, 7, 15]:
  p = torch.to(torch.tensor([0.1, 0., 2.5, 1., 3., 0.75]), d)
  q = torch.abs(torch.randn([3, 50], dtype=d))
  print(torch.multinomial(p, 4), torch.multinomial(p, 1), torch.multinomial(p, 1, True), torch.multinomial(p, 12, True))
  print(torch.multinomial(q, 7), torch.multinomial(q, 1), torch.multinomial(q, 9, True, generator=None))
o = torch.zeros([0], dtype=4)
print(torch.multinomial(torch.ones([5]), 3, out=o), torch.multinomial(torch.ones([0, 3]), 2), torch.multinomial(torch.t(torch.rand([4, 2])), 3))
print(torch.multinomial(torch.ones([3]), 4))
---
 2
 4
 3
 5
[ CPULongType{4} ]  4
[ CPULongType{1} ]  4
[ CPULongType{1} ]  4
 3
 2
 2
 3
 2
 4
 4
 4
 2
 4
 2
[ CPULongType{12} ]
 49  25   1  26  27  28  29
 41  33  19  20   4   8  28
 38   9  16  11  42  34  32
[ CPULongType{3,7} ]  40
 29
 43
[ CPULongType{3,1} ]  25  44   1  43  44  25  25  12  19
 31  21  22  34  46  21   2  45  12
 19  13   1   5  25  29  40   5  30
[ CPULongType{3,9} ]
 2
 4
 3
 0
[ CPULongType{4} ]  5
[ CPULongType{1} ]  2
[ CPULongType{1} ]  2
 4
 2
 2
 4
 2
 3
 4
 3
 5
 5
 2
[ CPULongType{12} ]
  7  17   8  11  35  26   5
 49  48  17  12  25  39  10
 22  39  15  36  28  31  44
[ CPULongType{3,7} ]   9
 11
 31
[ CPULongType{3,1} ]  36   7  38  25  36  30   2  42  13
  7  47  19  11  44  20  10  10  30
 40   0  43  19  26  28  42  22  33
[ CPULongType{3,9} ]
 4
 3
 2
 5
[ CPULongType{4} ]  4
[ CPULongType{1} ]  3
[ CPULongType{1} ]  3
 4
 5
 4
 4
 4
 5
 2
 4
 2
 2
 4
[ CPULongType{12} ]
  9  30  48  10  22   7  23
 33   1  14  40  23   2  42
 44  24   2  42  27  14  31
[ CPULongType{3,7} ]  27
 48
  8
[ CPULongType{3,1} ]   2  23   9  14   1   1   2  34  39
  7  13   6  22  40  49  36   2   1
 43  24  15   1   5   3  15  27   1
[ CPULongType{3,9} ]
 1
 4
 3
[ CPULongType{3} ] [ CPULongType{0,2} ]  3  0  2
 1  2  3
[ CPULongType{2,3} ]
raises: cannot sample n_sample > prob_dist.size(-1) samples without replacement
