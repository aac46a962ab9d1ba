#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Make the models of tests/convert and their references: /usr/bin/python3 tests/relative.py tests/convert/make.py

Needs Debian's python3-torch 1.13 and python3-h5py, which libts itself never does.  Seeds are fixed.
"""
import os
from typing import Dict, List, Optional, Tuple

import h5py
import torch
import torch.nn as nn
import torch.nn.functional as F

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "models")
torch.set_num_threads(1)
torch.manual_seed(3)


def write(group, name, v):
    if isinstance(v, int):
        v = torch.tensor(v)  # in ONNX a number is a 0-d tensor
    if isinstance(v, torch.Tensor):
        group.create_dataset(name, data=v.detach().contiguous().numpy())
        return
    g = group.create_group(name)
    pairs = list(v.items()) if isinstance(v, dict) else None
    g.attrs["kind"] = "dict" if pairs is not None else "tuple" if isinstance(v, tuple) else "list"
    for i, item in enumerate(pairs if pairs is not None else v):
        if pairs is None:
            write(g, str(i), item)
            continue
        p = g.create_group(str(i))
        p.create_dataset("key", data=item[0], dtype=h5py.string_dtype("utf-8")).attrs["kind"] = "str"
        write(p, "value", item[1])


def save(name, module, *cases, trace=False):
    module = module.eval()
    os.makedirs(HERE, exist_ok=True)
    with torch.no_grad():
        scripted = torch.jit.trace(module, cases[0]) if trace else torch.jit.script(module)
        path = os.path.join(HERE, name + ".pt")
        scripted.save(path)
        loaded = torch.jit.load(path)
        with h5py.File(os.path.join(HERE, name + ".h5"), "w") as f:
            f.attrs.update(format="ts-reference", version=1, producer=f"torch {torch.__version__}")
            for i, args in enumerate(cases):
                g = f.create_group(f"cases/{i}")
                inputs = g.create_group("inputs")
                for k, a in enumerate(args):
                    write(inputs, str(k), a.clone() if isinstance(a, torch.Tensor) else a)
                write(g.create_group("outputs"), "0", loaded(*args))
    print(name, os.path.getsize(path))


class Vision(nn.Module):
    """Convolutions, norms, pools, resampling."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8), nn.Hardswish())
        self.depth = nn.Conv2d(8, 8, 3, 1, 2, dilation=2, groups=8)
        self.squeeze, self.excite = nn.Conv2d(8, 4, 1), nn.Conv2d(4, 8, 1)
        self.group, self.inst = nn.GroupNorm(2, 8), nn.InstanceNorm2d(8, affine=True)
        self.up = nn.ConvTranspose2d(8, 4, 3, 2, 1, output_padding=1)
        self.same = nn.Conv2d(4, 4, (2, 3), padding="same")
        self.slope = nn.PReLU(4)
        self.norm = nn.LayerNorm(19)

    def forward(self, x) -> List[torch.Tensor]:
        x = self.stem(x)
        y = F.relu6(self.depth(x))
        y = y * F.hardsigmoid(self.excite(F.relu(self.squeeze(F.adaptive_avg_pool2d(y, 1)))))
        y = self.inst(self.group(y))
        pools = torch.cat([F.max_pool2d(y, 3, 2, 1, ceil_mode=True), F.avg_pool2d(y, 3, 2, 1, ceil_mode=True),
                           F.avg_pool2d(y, 3, 2, 1, ceil_mode=True, count_include_pad=False)], 1)
        adaptive = torch.cat([F.adaptive_avg_pool2d(y, (3, 4)), F.interpolate(F.adaptive_avg_pool2d(y, (5, 2)), size=[3, 4], mode="bilinear", align_corners=False)], 1)
        z = self.slope(self.same(self.up(y)))
        z = F.pad(z, [1, 0, 0, 2], mode="reflect")
        resized = torch.cat([F.interpolate(z, scale_factor=2.0), F.interpolate(z, scale_factor=2.0, mode="bicubic", align_corners=True)], 1)
        shuffled = F.pixel_shuffle(z, 2)
        return [pools, adaptive, resized, self.norm(z[..., :19]), shuffled]


class Pointwise(nn.Module):
    """Elementwise operators, dtypes, reductions, order."""

    def forward(self, x, n) -> List[torch.Tensor]:
        half = n / 2
        out = [x + n, n * 2.5, n // 2, half, n % 3, -n % 3, torch.remainder(x, 0.7), torch.fmod(x, 0.7), x.pow(2), n ** 2, 2 ** x]
        out += [torch.clamp(x, -0.5, 0.5), x.clamp(min=0.1), torch.where(x > 0, x, -x), x.masked_fill(n > 1, 7.0)]
        out += [(n > 1) & (x < 0), ~(n > 1), (n == 2).sum(), n.float().mean(), x.std(1), x.var(0, unbiased=False), x.norm(), x.norm(1.0, [1], True)]
        out += [x.sum(1, keepdim=True), x.max(), x.argmax(1), x.max(1)[0], x.min(0)[1], x.topk(2, 1)[0], x.sort(1, descending=True)[1]]
        out += [x.cumsum(1), (n > 0).all(), (n > 2).any(1), x.logsumexp(1), F.softplus(x), F.gelu(x), F.gelu(x, approximate="tanh"), F.silu(x)]
        out += [F.mish(x), F.elu(x), F.leaky_relu(x, 0.2), F.selu(x), F.glu(x, 1), F.log_softmax(x, 1), F.logsigmoid(x), F.hardtanh(x, -0.3, 0.4)]
        out += [x.rsqrt().isnan(), torch.log1p(x.abs()), torch.trunc(x * 3), torch.round(x * 3), x.floor(), torch.atan2(x, x + 0.3), x.expm1(), x.to(torch.int64)]
        out += [x.tril(), x.triu(1), torch.lerp(x, x * 2, 0.3), torch.addcmul(x, x, x, value=0.5), x.square(), x.sign(), torch.erf(x), F.softmin(x, 1)]
        return out


class Indexing(nn.Module):
    """Parts of tensors, indices, and writes into parts."""

    def __init__(self):
        super().__init__()
        self.table = nn.Embedding(6, 4)

    def forward(self, x, i) -> Dict[str, torch.Tensor]:
        y = torch.zeros(4, 6)
        y[1] = x[0]
        y[:, 2] += x[:, 1]
        y[2:, ::2].mul_(3)
        z = x.clone()
        v = z.view(-1)
        z[0] = 5
        z.relu_()
        w = x.clone()
        w[i] = 1.5
        w[:, 0] = w[:, 1] * 2
        a, b = x.chunk(2, 1)
        c, d, e, f = x.unbind(0)
        g = x.index_put((torch.tensor([0, 1]), torch.tensor([2, 3])), torch.tensor(9.0), accumulate=True)
        out = {"rows": x[i], "cells": x[i, i], "ends": x[-1, 1:-1], "written": y, "view": v, "put": w, "accumulated": g}
        out["parts"] = torch.stack([a, b], 1).flatten(1) - torch.cat([c, d]).view(1, 12).expand(4, -1)[:, :6]
        out["turned"] = torch.roll(x, 2, 1).flip(0).t().repeat(1, 2)
        out["scattered"] = torch.zeros(4, 6).scatter(1, x[:, :6].argsort(1), x)
        out["gathered"] = x.gather(1, x.argsort(1))
        out["words"] = self.table(i).mean(0)
        out["classes"] = F.one_hot(i, 6)
        out["split"] = x.split([1, 2, 3], 1)[1] * x.narrow(1, 2, 2).select(1, 0).unsqueeze(1) + (e + f).sum()
        return out


class Box:
    def __init__(self, x: torch.Tensor):
        self.x = x

    def grow(self, by: torch.Tensor):
        self.x = torch.cat([self.x, by], 0)


class Control(nn.Module):
    """Loops, lists, dicts, objects, ifs on constants and on the data."""

    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4) for _ in range(3)])
        self.scales: List[float] = [0.5, 2.0]

    def forward(self, x, hint: Optional[torch.Tensor] = None) -> Tuple[torch.Tensor, torch.Tensor, List[torch.Tensor]]:
        kept: List[torch.Tensor] = []
        for layer in self.layers:
            x = torch.relu(layer(x))
            kept.append(x)
        named = {"last": kept[-1], "first": kept[0]}
        box = Box(named["first"])
        for i in range(x.size(0)):
            if i % 2 == 0:
                box.grow(x[i:i + 1] * self.scales[i % 2])
        if hint is not None:
            x = x + hint
        if x.sum() > 1:
            y = x * 2 + named["last"]
        else:
            y = x - 1
        n = int(x.argmax())
        return y, torch.full_like(y, 2.0) * n, [box.x] + kept[1:]


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(4, 3, 2, batch_first=True, bidirectional=True)
        self.lstm = nn.LSTM(6, 5, bias=False)
        self.rnn = nn.RNN(5, 3, nonlinearity="relu")
        self.projected = nn.LSTM(4, 3, 2, proj_size=2, batch_first=True, bidirectional=True)
        self.lstm_cell, self.gru_cell = nn.LSTMCell(3, 4), nn.GRUCell(4, 2)

    def forward(self, x):
        y, h = self.gru(x)
        y, (c, d) = self.lstm(y.transpose(0, 1))
        y, e = self.rnn(y)
        state = self.lstm_cell(y[0])
        out = torch.zeros(y.size(1), 2)
        for i in range(y.size(0)):
            state = self.lstm_cell(y[i], state)
            out = self.gru_cell(state[0], out)
        p, (f, g) = self.projected(x)
        return out, h, c, d, e, p, f, g


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.heads = nn.MultiheadAttention(8, 2, batch_first=True)
        self.layer = nn.TransformerEncoderLayer(8, 2, 16, activation="gelu", norm_first=True, batch_first=True)
        self.position = nn.Parameter(torch.randn(1, 16, 8))

    def forward(self, x, mask):
        x = x + self.position[:, :x.size(1)]
        y, w = self.heads(x, x * 2, x, attn_mask=mask)
        return self.layer(y), w, torch.einsum("bld,bmd->blm", y, x)


class Picture(nn.Module):
    """Sizes of dynamic axes in views, expands, ranges and resampling."""

    def __init__(self):
        super().__init__()
        self.conv, self.fc = nn.Conv2d(1, 4, 3, padding=1), nn.Linear(4, 3)

    def forward(self, x):
        b, c, h, w = x.shape
        y = torch.tanh(self.conv(x))
        rows = y.flatten(2).transpose(1, 2).reshape(b * h * w, 4)
        places = torch.arange(w).view(1, 1, w).expand(b, h, w).unsqueeze(1)
        up = F.interpolate(F.avg_pool2d(y, 2), size=[h, w], mode="nearest")
        zeros = torch.zeros(b, 2, h, w)
        return self.fc(rows).view(b, h * w, 3), torch.cat([up, zeros, places.to(x.dtype) / w], 1), y.mean([2, 3])[:, : c + 1]


class Loops(nn.Module):
    """Loops over a dynamic axis, and as long as the data say; a check that raises."""

    def __init__(self):
        super().__init__()
        self.step = nn.Linear(3, 3)

    def forward(self, x) -> Tuple[torch.Tensor, torch.Tensor, int]:
        if x.max() > 100:
            raise ValueError("too large")
        h = torch.zeros(3)
        for i in range(x.size(0)):
            h = torch.tanh(self.step(x[i]) + h * i)
        n = 0
        y = x[0].abs() + 0.1
        while bool(y.sum() < 50):
            y = y * 1.5
            if y[0] > 2:
                y = y + 1
            n += 1
        return h, y, n


class Chosen(nn.Module):
    """Results whose size depends on the data."""

    def forward(self, x) -> List[torch.Tensor]:
        high = x > 0.5
        rows = x[high.any(1)]
        y = x.clone()
        y[high] = -1.0
        y[:, 0] = 7
        z = x.clone()
        z[x[:, 0] < 0.5] = 0.25
        r, c = torch.where(high)
        return [x[high], rows.mean(0), rows @ x.t(), x[:, x[0] > 0.3].sum(1), torch.masked_select(x, high), high.nonzero(), r + c, y, z,
                torch.cat([rows, x]), torch.zeros(rows.size(0), 2) + rows[:, :1]]


class Uncertain(nn.Module):
    """Writes that happen or not depending on the data: nothing that ONNX could have."""

    def forward(self, x):
        kept: List[torch.Tensor] = [x]
        box = Box(x)
        y = x.clone()
        if x.sum() > 0:
            kept.append(x * 2)
            box.x = x * 3
            y[0] = 5
        return torch.cat(kept), box.x, y


class Policy(nn.Module):
    """A recurrent policy whose state is in buffers, one written in place, one replaced."""

    def __init__(self):
        super().__init__()
        self.cell, self.out = nn.GRUCell(3, 4), nn.Linear(4, 2)
        self.register_buffer("memory", torch.full((1, 4), 0.1))
        self.register_buffer("last", torch.zeros(1, 2))

    def forward(self, x):
        h = self.cell(x, self.memory)
        self.memory[:] = h
        self.last = self.out(h) - self.last
        return self.last * 2


def save_state(name, module, x):
    """A case for the ONNX file that --state makes: the state after one call goes in, that after two comes out."""
    save(name, module, (x,))
    loaded = torch.jit.load(os.path.join(HERE, name + ".pt"))
    with torch.no_grad(), h5py.File(os.path.join(HERE, name + ".h5"), "a") as f:
        loaded(x)
        g = f.create_group("cases/second")
        write(g, "inputs/0", x)
        write(g, "inputs/1", loaded.memory.clone())
        write(g, "inputs/2", loaded.last.clone())
        y = loaded(x)
        write(g, "outputs/0", (y, loaded.memory, loaded.last))


if __name__ == "__main__":
    save_state("policy", Policy(), torch.tensor([[0.5, -1.0, 2.0]]))
    save("vision", Vision(), (torch.rand(2, 3, 21, 19),))
    save("pointwise", Pointwise(), (torch.randn(3, 4), torch.tensor([[1, 2, 3, 4], [0, 5, -2, 7], [2, 2, 2, 2]])))
    save("indexing", Indexing(), (torch.randn(4, 6), torch.tensor([2, 0])))
    save("control", Control(), (torch.rand(5, 4),), (-torch.rand(5, 4) * 9,))
    save("recurrent", Recurrent(), (torch.randn(2, 5, 4),))
    save("attention", Attention(), (torch.randn(2, 5, 8), torch.zeros(5, 5)))
    save("loops", Loops(), (torch.rand(4, 3),), (torch.rand(7, 3) * 3,))
    save("chosen", Chosen(), (torch.rand(5, 4),), (torch.rand(5, 4) * 0.7,))
    save("uncertain", Uncertain(), (torch.rand(3),))
    save("picture", Picture(), (torch.rand(1, 1, 4, 6),), (torch.rand(3, 1, 8, 10),))
