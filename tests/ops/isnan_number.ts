print(torch.isnan(nan), torch.isnan(1.5), torch.isinf(inf), torch.isinf(1.), torch.isfinite(1.), torch.isfinite(nan), torch.isnan(complex(0., nan)))
---
True False True False True False True
