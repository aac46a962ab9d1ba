x = torch.reshape(torch.arange(6, dtype=6), [2, 3])
cl = torch.contiguous(torch.reshape(torch.arange(24, dtype=6), [1, 2, 3, 4]), memory_format=2)
c = torch.reshape(torch.arange(24, dtype=6), [1, 2, 3, 4])
nc = torch.permute(torch.reshape(torch.arange(24, dtype=6), [2, 3, 4]), [2, 0, 1])
w = torch.ones([3, 2, 1, 1])
print(torch.stride(torch.add(cl, c)), torch.stride(torch.add(c, cl)), torch.stride(torch.add(cl, torch.ones([2, 1, 1]))), torch.stride(torch.mul(cl, 2)), torch.stride(torch.neg(nc)), torch.stride(torch.add(nc, 1)))
print(torch.stride(torch.relu(cl)), torch.stride(torch.gelu(cl)), torch.stride(torch.where(cl > 1., cl, cl)), torch.stride(torch.clamp(cl, 0, 1)), torch.stride(torch.sigmoid(nc)), torch.stride(torch.hardtanh(cl)))
print(torch.stride(torch.conv2d(cl, w)), torch.stride(torch.conv2d(c, torch.contiguous(w, memory_format=2))), torch.stride(torch.max_pool2d(cl, 2)), torch.stride(torch.avg_pool2d(cl, 2)), torch.stride(torch.adaptive_avg_pool2d(cl, 2)), torch.stride(torch.batch_norm(cl, None, None, torch.zeros([2]), torch.ones([2]), False, 0.1, 1e-05, False)))
print(torch.stride(torch.group_norm(cl, 2)), torch.stride(torch.constant_pad_nd(cl, [1, 1])), torch.stride(torch.cat([cl, cl], 1)), torch.stride(torch.cat([cl, c], 1)), torch.stride(torch.pixel_shuffle(torch.contiguous(torch.zeros([1, 4, 2, 2]), memory_format=2), 2)))
v, j = torch.sort(cl, 1)
print(torch.stride(v), torch.stride(torch.flip(cl, [1])), torch.stride(torch.roll(cl, 1, 2)))
print(torch.stride(torch.softmax(cl, 1)), torch.stride(torch.cumsum(cl, 1)), torch.stride(torch.layer_norm(cl, [4])), torch.stride(torch.index_select(cl, 1, torch.tensor([0, 1]))), torch.stride(torch.gather(cl, 1, torch.zeros([1, 1, 1, 1], dtype=4))), torch.stride(torch.masked_fill(cl, cl > 1., 0)), torch.stride(torch.repeat(cl, [1, 1, 1, 2])), torch.stride(torch.sum(cl, [1], True)), torch.stride(torch.mean(nc, [1])))
print(torch.stride(torch.clone(cl)), torch.stride(torch.to(cl, 7)), torch.stride(torch.zeros_like(cl)), torch.stride(torch.contiguous(cl)), torch.stride(torch.dropout(cl, 0.5, False)), torch.stride(torch.expand(torch.zeros([1, 3]), [2, 3])), torch.stride(torch.clone(torch.expand(torch.zeros([1, 3]), [2, 3]))))
print(torch.stride(torch.upsample_nearest2d(cl, [6, 8])), torch.stride(torch.upsample_bilinear2d(cl, [6, 8], False)), torch.stride(torch.linalg_inv(torch.eye(3))), torch.stride(torch.nonzero(x)), torch.stride(torch.tril(torch.t(x))), torch.stride(torch.matmul(nc, torch.ones([3, 2]))))
---
[24, 1, 8, 2] [24, 12, 4, 1] [24, 1, 8, 2] [24, 1, 8, 2] [1, 12, 4] [1, 12, 4]
[24, 1, 8, 2] [24, 1, 8, 2] [24, 1, 8, 2] [24, 1, 8, 2] [1, 12, 4] [24, 1, 8, 2]
[36, 1, 12, 3] [36, 12, 4, 1] [4, 1, 4, 2] [4, 1, 4, 2] [8, 1, 4, 2] [24, 1, 8, 2]
[24, 1, 8, 2] [36, 1, 12, 2] [48, 1, 16, 4] [48, 12, 4, 1] [16, 1, 4, 1]
[24, 1, 8, 2] [24, 1, 8, 2] [24, 1, 8, 2]
[24, 12, 4, 1] [24, 12, 4, 1] [24, 12, 4, 1] [24, 12, 4, 1] [1, 1, 1, 1] [24, 12, 4, 1] [48, 24, 8, 1] [12, 12, 4, 1] [3, 1]
[24, 1, 8, 2] [24, 1, 8, 2] [24, 1, 8, 2] [24, 12, 4, 1] [24, 1, 8, 2] [0, 1] [3, 1]
[96, 1, 16, 2] [96, 1, 16, 2] [1, 3] [1, 5] [2, 1] [4, 2, 1]
