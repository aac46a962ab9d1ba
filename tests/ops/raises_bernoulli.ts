print(torch.bernoulli(torch.tensor([0.5, 1.5])))
---
raises: Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)
