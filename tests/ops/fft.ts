x = torch.tensor([1., 2., -1., 0.375])
m = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
c = torch.complex(x, torch.tensor([0.5, 0., 0.75, -1.]))
cm = torch.complex(m, m * 0.5)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(x))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(x, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(x, 6))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(x, 3, 0, "ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(x, norm="forward"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(m, None, 0))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(torch.to(x, 7)))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(c))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft(torch.tensor([1, 2, 3])))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(x))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(x, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(x, 6))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(x, 3, 0, "ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(x, norm="forward"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(m, None, 0))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(torch.to(x, 7)))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(c))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft(torch.tensor([1, 2, 3])))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft(x))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft(x, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft(x, 6))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft(x, 3, 0, "ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft(x, norm="forward"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft(m, None, 0))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft(torch.to(x, 7)))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft(x))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft(x, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft(x, 6))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft(x, 3, 0, "ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft(x, norm="forward"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft(m, None, 0))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft(torch.to(x, 7)))), 0.))
print(torch.fft_irfft(c))
o = torch.zeros([0], dtype=6)
print(torch.fft_irfft(c, out=o))
print(torch.fft_irfft(c, 5), torch.fft_irfft(c, 4, 0, "ortho"), torch.fft_irfft(c, norm="forward"), torch.fft_irfft(cm, None, 0))
print(torch.fft_hfft(c))
o = torch.zeros([0], dtype=6)
print(torch.fft_hfft(c, out=o))
print(torch.fft_hfft(c, 5), torch.fft_hfft(c, 4, 0, "ortho"), torch.fft_hfft(c, norm="forward"), torch.fft_hfft(cm, None, 0))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft2(m))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft2(m, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft2(m, [3, 2], norm="ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fft2(m, None, [1]))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft2(m))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft2(m, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft2(m, [3, 2], norm="ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifft2(m, None, [1]))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft2(m))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft2(m, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft2(m, [3, 2], norm="ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfft2(m, None, [1]))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft2(m))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft2(m, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft2(m, [3, 2], norm="ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfft2(m, None, [1]))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fftn(m))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fftn(m, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fftn(m, [3, 2], norm="ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_fftn(m, None, [1]))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifftn(m))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifftn(m, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifftn(m, [3, 2], norm="ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ifftn(m, None, [1]))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfftn(m))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfftn(m, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfftn(m, [3, 2], norm="ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_rfftn(m, None, [1]))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfftn(m))), 0.))
o = torch.zeros([0], dtype=9)
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfftn(m, out=o))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfftn(m, [3, 2], norm="ortho"))), 0.))
print(torch.add(torch.view_as_real(torch.resolve_conj(torch.fft_ihfftn(m, None, [1]))), 0.))
print(torch.fft_irfft2(cm))
o = torch.zeros([0], dtype=6)
print(torch.fft_irfft2(cm, out=o))
print(torch.fft_irfft2(cm, [3, 2], norm="ortho"), torch.fft_irfft2(cm, None, [1]))
print(torch.fft_hfft2(cm))
o = torch.zeros([0], dtype=6)
print(torch.fft_hfft2(cm, out=o))
print(torch.fft_hfft2(cm, [3, 2], norm="ortho"), torch.fft_hfft2(cm, None, [1]))
print(torch.fft_irfftn(cm))
o = torch.zeros([0], dtype=6)
print(torch.fft_irfftn(cm, out=o))
print(torch.fft_irfftn(cm, [3, 2], norm="ortho"), torch.fft_irfftn(cm, None, [1]))
print(torch.fft_hfftn(cm))
o = torch.zeros([0], dtype=6)
print(torch.fft_hfftn(cm, out=o))
print(torch.fft_hfftn(cm, [3, 2], norm="ortho"), torch.fft_hfftn(cm, None, [1]))
print(torch.fft_fftfreq(5), torch.fft_fftfreq(4, 0.5), torch.fft_rfftfreq(5), torch.fft_rfftfreq(4, 0.5), torch.fft_fftshift(x), torch.fft_ifftshift(torch.tensor([1, 2, 3])), torch.fft_fftshift(m, [1]), torch.fft_ifftshift(m))
o = torch.zeros([0])
print(torch.fft_fftfreq(5, out=o))
print(torch.fft_rfftfreq(5, 1., out=o))
print(torch.view_as_real(torch._fft_r2c(m, [1], 0, True)), torch.view_as_real(torch._fft_r2c(m, [0, 1], 2, False)), torch._fft_c2r(cm, [1], 2, 4), torch.view_as_real(torch._fft_c2c(cm, [0, 1], 1, True)))
o = torch.zeros([0], dtype=9)
print(torch.view_as_real(torch._fft_r2c(m, [1], 0, True, out=o)))
print(torch.view_as_real(torch._fft_c2c(cm, [1], 0, False, out=o)))
o = torch.zeros([0])
print(torch._fft_c2r(cm, [1], 2, 4, out=o))
---
 2.3750  0.0000
 2.0000 -1.6250
-2.3750  0.0000
 2.0000  1.6250
[ CPUFloatType{4,2} ]
 2.3750  0.0000
 2.0000 -1.6250
-2.3750  0.0000
 2.0000  1.6250
[ CPUFloatType{4,2} ]
 2.3750  0.0000
 2.1250 -0.8660
 0.8750 -2.5981
-2.3750  0.0000
 0.8750  2.5981
 2.1250  0.8660
[ CPUFloatType{6,2} ]
 1.1547  0.0000
 0.2887 -1.5000
 0.2887  1.5000
[ CPUFloatType{3,2} ]
 0.5938  0.0000
 0.5000 -0.4062
-0.5938  0.0000
 0.5000  0.4062
[ CPUFloatType{4,2} ]
(1,.,.) = 
  1.5000  0.0000
  1.0000  0.0000
  3.0000  0.0000

(2,.,.) = 
  0.5000  0.0000
  3.0000  0.0000
 -3.0000  0.0000
[ CPUFloatType{2,3,2} ]
 2.3750  0.0000
 2.0000 -1.6250
-2.3750  0.0000
 2.0000  1.6250
[ CPUDoubleType{4,2} ]
 2.3750  0.2500
 3.0000 -1.8750
-2.3750  2.2500
 1.0000  1.3750
[ CPUFloatType{4,2} ]
 6.0000  0.0000
-1.5000  0.8660
-1.5000 -0.8660
[ CPUFloatType{3,2} ]
 0.5938  0.0000
 0.5000  0.4062
-0.5938  0.0000
 0.5000 -0.4062
[ CPUFloatType{4,2} ]
 0.5938  0.0000
 0.5000  0.4062
-0.5938  0.0000
 0.5000 -0.4062
[ CPUFloatType{4,2} ]
 0.3958  0.0000
 0.3542  0.1443
 0.1458  0.4330
-0.3958  0.0000
 0.1458 -0.4330
 0.3542 -0.1443
[ CPUFloatType{6,2} ]
 1.1547  0.0000
 0.2887  1.5000
 0.2887 -1.5000
[ CPUFloatType{3,2} ]
 2.3750  0.0000
 2.0000  1.6250
-2.3750  0.0000
 2.0000 -1.6250
[ CPUFloatType{4,2} ]
(1,.,.) = 
  0.7500  0.0000
  0.5000  0.0000
  1.5000  0.0000

(2,.,.) = 
  0.2500  0.0000
  1.5000  0.0000
 -1.5000  0.0000
[ CPUFloatType{2,3,2} ]
 0.5938  0.0000
 0.5000  0.4062
-0.5938  0.0000
 0.5000 -0.4062
[ CPUDoubleType{4,2} ]
 0.5938  0.0625
 0.2500  0.3438
-0.5938  0.5625
 0.7500 -0.4688
[ CPUFloatType{4,2} ]
 2.0000  0.0000
-0.5000 -0.2887
-0.5000  0.2887
[ CPUFloatType{3,2} ]
 2.3750  0.0000
 2.0000 -1.6250
-2.3750  0.0000
[ CPUFloatType{3,2} ]
 2.3750  0.0000
 2.0000 -1.6250
-2.3750  0.0000
[ CPUFloatType{3,2} ]
 2.3750  0.0000
 2.1250 -0.8660
 0.8750 -2.5981
-2.3750  0.0000
[ CPUFloatType{4,2} ]
 1.1547  0.0000
 0.2887 -1.5000
[ CPUFloatType{2,2} ]
 0.5938  0.0000
 0.5000 -0.4062
-0.5938  0.0000
[ CPUFloatType{3,2} ]
(1,.,.) = 
  1.5000  0.0000
  1.0000  0.0000
  3.0000  0.0000

(2,.,.) = 
  0.5000  0.0000
  3.0000  0.0000
 -3.0000  0.0000
[ CPUFloatType{2,3,2} ]
 2.3750  0.0000
 2.0000 -1.6250
-2.3750  0.0000
[ CPUDoubleType{3,2} ]
 0.5938  0.0000
 0.5000  0.4062
-0.5938  0.0000
[ CPUFloatType{3,2} ]
 0.5938  0.0000
 0.5000  0.4062
-0.5938  0.0000
[ CPUFloatType{3,2} ]
 0.3958  0.0000
 0.3542  0.1443
 0.1458  0.4330
-0.3958  0.0000
[ CPUFloatType{4,2} ]
 1.1547  0.0000
 0.2887  1.5000
[ CPUFloatType{2,2} ]
 2.3750  0.0000
 2.0000  1.6250
-2.3750  0.0000
[ CPUFloatType{3,2} ]
(1,.,.) = 
  0.7500  0.0000
  0.5000  0.0000
  1.5000  0.0000

(2,.,.) = 
  0.2500  0.0000
  1.5000  0.0000
 -1.5000  0.0000
[ CPUFloatType{2,3,2} ]
 0.5938  0.0000
 0.5000  0.4062
-0.5938  0.0000
[ CPUDoubleType{3,2} ]
 0.5625
 0.3877
 0.2790
-0.8958
-0.1540
 0.8207
[ CPUFloatType{6} ]
 0.5625
 0.3877
 0.2790
-0.8958
-0.1540
 0.8207
[ CPUFloatType{6} ]
 0.6000
 0.5945
-0.2855
-0.8561
 0.9472
[ CPUFloatType{5} ]  2
 1
-2
 1
[ CPUFloatType{4} ]  3.3750
 2.3260
 1.6740
-5.3750
-0.9240
 4.9240
[ CPUFloatType{6} ]  0.7500  0.5000  1.5000
 0.2500  1.5000 -1.5000
[ CPUFloatType{2,3} ]
 3.3750
 4.9240
-0.9240
-5.3750
 1.6740
 2.3260
[ CPUFloatType{6} ]
 3.3750
 4.9240
-0.9240
-5.3750
 1.6740
 2.3260
[ CPUFloatType{6} ]
 3.0000
 4.7358
-4.2807
-1.4275
 2.9724
[ CPUFloatType{5} ]  2
 1
-2
 1
[ CPUFloatType{4} ]  0.5625
 0.8207
-0.1540
-0.8958
 0.2790
 0.3877
[ CPUFloatType{6} ]  1.5000  1.0000  3.0000
 0.5000  3.0000 -3.0000
[ CPUFloatType{2,3} ]
(1,.,.) = 
  5.5000  0.0000
 -0.5000  1.7321
 -0.5000 -1.7321

(2,.,.) = 
  0.5000  0.0000
  0.5000 -5.1962
  0.5000  5.1962
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  5.5000  0.0000
 -0.5000  1.7321
 -0.5000 -1.7321

(2,.,.) = 
  0.5000  0.0000
  0.5000 -5.1962
  0.5000  5.1962
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  1.0206  0.0000
  0.2041  0.0000

(2,.,.) = 
  1.3268  0.1768
 -0.7144 -0.5303

(3,.,.) = 
  1.3268 -0.1768
 -0.7144  0.5303
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  3.0000  0.0000
  0.0000 -1.7321
  0.0000  1.7321

(2,.,.) = 
  2.5000  0.0000
 -0.5000  3.4641
 -0.5000 -3.4641
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  0.9167  0.0000
 -0.0833 -0.2887
 -0.0833  0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833  0.8660
  0.0833 -0.8660
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  0.9167  0.0000
 -0.0833 -0.2887
 -0.0833  0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833  0.8660
  0.0833 -0.8660
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  1.0206  0.0000
  0.2041  0.0000

(2,.,.) = 
  1.3268 -0.1768
 -0.7144  0.5303

(3,.,.) = 
  1.3268  0.1768
 -0.7144 -0.5303
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  1.0000  0.0000
  0.0000  0.5774
  0.0000 -0.5774

(2,.,.) = 
  0.8333  0.0000
 -0.1667 -1.1547
 -0.1667  1.1547
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  5.5000  0.0000
 -0.5000  1.7321

(2,.,.) = 
  0.5000  0.0000
  0.5000 -5.1962
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  5.5000  0.0000
 -0.5000  1.7321

(2,.,.) = 
  0.5000  0.0000
  0.5000 -5.1962
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  1.0206  0.0000
  0.2041  0.0000

(2,.,.) = 
  1.3268  0.1768
 -0.7144 -0.5303

(3,.,.) = 
  1.3268 -0.1768
 -0.7144  0.5303
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  3.0000  0.0000
  0.0000 -1.7321

(2,.,.) = 
  2.5000  0.0000
 -0.5000  3.4641
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  0.9167  0.0000
 -0.0833 -0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833  0.8660
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  0.9167  0.0000
 -0.0833 -0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833  0.8660
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  1.0206  0.0000
  0.2041  0.0000

(2,.,.) = 
  1.3268 -0.1768
 -0.7144  0.5303

(3,.,.) = 
  1.3268  0.1768
 -0.7144 -0.5303
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  1.0000  0.0000
  0.0000  0.5774

(2,.,.) = 
  0.8333  0.0000
 -0.1667 -1.1547
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  5.5000  0.0000
 -0.5000  1.7321
 -0.5000 -1.7321

(2,.,.) = 
  0.5000  0.0000
  0.5000 -5.1962
  0.5000  5.1962
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  5.5000  0.0000
 -0.5000  1.7321
 -0.5000 -1.7321

(2,.,.) = 
  0.5000  0.0000
  0.5000 -5.1962
  0.5000  5.1962
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  1.0206  0.0000
  0.2041  0.0000

(2,.,.) = 
  1.3268  0.1768
 -0.7144 -0.5303

(3,.,.) = 
  1.3268 -0.1768
 -0.7144  0.5303
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  3.0000  0.0000
  0.0000 -1.7321
  0.0000  1.7321

(2,.,.) = 
  2.5000  0.0000
 -0.5000  3.4641
 -0.5000 -3.4641
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  0.9167  0.0000
 -0.0833 -0.2887
 -0.0833  0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833  0.8660
  0.0833 -0.8660
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  0.9167  0.0000
 -0.0833 -0.2887
 -0.0833  0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833  0.8660
  0.0833 -0.8660
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  1.0206  0.0000
  0.2041  0.0000

(2,.,.) = 
  1.3268 -0.1768
 -0.7144  0.5303

(3,.,.) = 
  1.3268  0.1768
 -0.7144 -0.5303
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  1.0000  0.0000
  0.0000  0.5774
  0.0000 -0.5774

(2,.,.) = 
  0.8333  0.0000
 -0.1667 -1.1547
 -0.1667  1.1547
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  5.5000  0.0000
 -0.5000  1.7321

(2,.,.) = 
  0.5000  0.0000
  0.5000 -5.1962
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  5.5000  0.0000
 -0.5000  1.7321

(2,.,.) = 
  0.5000  0.0000
  0.5000 -5.1962
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  1.0206  0.0000
  0.2041  0.0000

(2,.,.) = 
  1.3268  0.1768
 -0.7144 -0.5303

(3,.,.) = 
  1.3268 -0.1768
 -0.7144  0.5303
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  3.0000  0.0000
  0.0000 -1.7321

(2,.,.) = 
  2.5000  0.0000
 -0.5000  3.4641
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  0.9167  0.0000
 -0.0833 -0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833  0.8660
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  0.9167  0.0000
 -0.0833 -0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833  0.8660
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  1.0206  0.0000
  0.2041  0.0000

(2,.,.) = 
  1.3268 -0.1768
 -0.7144  0.5303

(3,.,.) = 
  1.3268  0.1768
 -0.7144 -0.5303
[ CPUFloatType{3,2,2} ]
(1,.,.) = 
  1.0000  0.0000
  0.0000  0.5774

(2,.,.) = 
  0.8333  0.0000
 -0.1667 -1.1547
[ CPUFloatType{2,2,2} ]
 0.8125 -0.3125  0.3125 -0.0625
 0.4375  0.0625 -1.0625  0.8125
[ CPUFloatType{2,4} ]
 0.8125 -0.3125  0.3125 -0.0625
 0.4375  0.0625 -1.0625  0.8125
[ CPUFloatType{2,4} ]
 1.0206  0.2041
 1.4152 -0.9796
 1.2384 -0.4493
[ CPUFloatType{3,2} ]  1.2500 -0.2500 -0.7500  0.7500
 0.3750 -0.3750  1.3750 -0.8750
[ CPUFloatType{2,4} ]
 6.5000 -0.5000  2.5000 -2.5000
 3.5000  6.5000 -8.5000  0.5000
[ CPUFloatType{2,4} ]
 6.5000 -0.5000  2.5000 -2.5000
 3.5000  6.5000 -8.5000  0.5000
[ CPUFloatType{2,4} ]
 1.0206  0.2041
 1.2384 -0.4493
 1.4152 -0.9796
[ CPUFloatType{3,2} ]  5.0000  3.0000 -3.0000 -1.0000
 1.5000 -3.5000  5.5000 -1.5000
[ CPUFloatType{2,4} ]
 0.8125 -0.3125  0.3125 -0.0625
 0.4375  0.0625 -1.0625  0.8125
[ CPUFloatType{2,4} ]
 0.8125 -0.3125  0.3125 -0.0625
 0.4375  0.0625 -1.0625  0.8125
[ CPUFloatType{2,4} ]
 1.0206  0.2041
 1.4152 -0.9796
 1.2384 -0.4493
[ CPUFloatType{3,2} ]  1.2500 -0.2500 -0.7500  0.7500
 0.3750 -0.3750  1.3750 -0.8750
[ CPUFloatType{2,4} ]
 6.5000 -0.5000  2.5000 -2.5000
 3.5000  6.5000 -8.5000  0.5000
[ CPUFloatType{2,4} ]
 6.5000 -0.5000  2.5000 -2.5000
 3.5000  6.5000 -8.5000  0.5000
[ CPUFloatType{2,4} ]
 1.0206  0.2041
 1.2384 -0.4493
 1.4152 -0.9796
[ CPUFloatType{3,2} ]  5.0000  3.0000 -3.0000 -1.0000
 1.5000 -3.5000  5.5000 -1.5000
[ CPUFloatType{2,4} ]
 0.0000
 0.2000
 0.4000
-0.4000
-0.2000
[ CPUFloatType{5} ]  0.0000
 0.5000
-1.0000
-0.5000
[ CPUFloatType{4} ]  0.0000
 0.2000
 0.4000
[ CPUFloatType{3} ]  0.0000
 0.5000
 1.0000
[ CPUFloatType{3} ] -1.0000
 0.3750
 1.0000
 2.0000
[ CPUFloatType{4} ]  2
 3
 1
[ CPULongType{3} ]  0.0000  1.0000  2.0000
 3.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ] -1.0000  3.0000  0.5000
 2.0000  0.0000  1.0000
[ CPUFloatType{2,3} ]
 0.0000
 0.2000
 0.4000
-0.4000
-0.2000
[ CPUFloatType{5} ]
 0.0000
 0.2000
 0.4000
[ CPUFloatType{3} ]
(1,.,.) = 
  3.0000  0.0000
  0.0000 -1.7321

(2,.,.) = 
  2.5000  0.0000
 -0.5000  3.4641
[ CPUFloatType{2,2,2} ] (1,.,.) = 
  0.9167  0.0000
 -0.0833  0.2887
 -0.0833 -0.2887

(2,.,.) = 
  0.0833  0.0000
  0.0833 -0.8660
  0.0833  0.8660
[ CPUFloatType{2,3,2} ]  1.2500 -0.2500 -0.7500  0.7500
 0.3750 -0.3750  1.3750 -0.8750
[ CPUFloatType{2,4} ] (1,.,.) = 
  2.2454  1.1227
 -0.5577  0.6050
  0.1494 -0.8092

(2,.,.) = 
  0.2041  0.1021
  1.2648 -2.0193
 -0.8565  2.2234
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  3.0000  0.0000
  0.0000 -1.7321

(2,.,.) = 
  2.5000  0.0000
 -0.5000  3.4641
[ CPUFloatType{2,2,2} ]
(1,.,.) = 
  3.0000  1.5000
 -0.8660  1.7321
  0.8660 -1.7321

(2,.,.) = 
  2.5000  1.2500
  1.2321 -3.7141
 -2.2321  3.2141
[ CPUFloatType{2,3,2} ]
 1.2500 -0.2500 -0.7500  0.7500
 0.3750 -0.3750  1.3750 -0.8750
[ CPUFloatType{2,4} ]
===
x = torch.tensor([1., 2., -1., 0.375])
print(torch.fft_fft(x, 0))
---
raises: Invalid number of data points (0) specified
===
x = torch.tensor([1., 2., -1., 0.375])
print(torch.fft_fft(x, None, 2))
---
raises: Dimension out of range (expected to be in range of [-1, 0], but got 2)
===
x = torch.tensor([1., 2., -1., 0.375])
print(torch.fft_fft(x, norm="x"))
---
raises: Invalid normalization mode: "x"
===
x = torch.tensor([1., 2., -1., 0.375])
c = torch.complex(x, torch.tensor([0.5, 0., 0.75, -1.]))
print(torch.fft_rfft(c))
---
raises: rfft expects a real input tensor, but got ComplexFloat
===
x = torch.tensor([1., 2., -1., 0.375])
print(torch.fft_fft2(x))
---
raises: Dimension out of range (expected to be in range of [-1, 0], but got -2)
===
m = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
print(torch.fft_fftn(m, [1, 2, 3]))
---
raises: Got shape with 3 values but input tensor only has 2 dimensions.
