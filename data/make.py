#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Make the models in data/ and their references: /usr/bin/python3 tests/relative.py data/make.py

Needs Debian's python3-torch 1.13 and python3-h5py, which libts itself never does.  Seeds are fixed.
"""
import os
from typing import Dict, List, NamedTuple, Optional, Tuple

import h5py
import numpy as np
import torch
import torch.nn as nn

HERE = os.path.dirname(os.path.abspath(__file__))
torch.set_num_threads(1)


def write(group, name, v):
    """One value in the reference layout."""
    if isinstance(v, torch.Tensor):
        group.create_dataset(name, data=v.detach().contiguous().numpy())
    elif v is None:
        group.create_group(name).attrs["kind"] = "none"
    elif isinstance(v, (bool, int, float)):
        kind = {bool: np.bool_, int: np.int64, float: np.float64}[type(v)]
        group.create_dataset(name, data=kind(v)).attrs["kind"] = type(v).__name__
    elif isinstance(v, str):
        group.create_dataset(name, data=v, dtype=h5py.string_dtype("utf-8")).attrs["kind"] = "str"
    elif isinstance(v, (list, tuple)):
        g = group.create_group(name)
        g.attrs["kind"] = "tuple" if isinstance(v, tuple) else "list"
        for i, item in enumerate(v):
            write(g, str(i), item)
    elif isinstance(v, dict):
        g = group.create_group(name)
        g.attrs["kind"] = "dict"
        for i, (k, item) in enumerate(v.items()):
            pair = g.create_group(str(i))
            write(pair, "key", k)
            write(pair, "value", item)


def save(name, module, calls, method="forward", trace=False, reset=True, **attributes):
    """calls: argument tuples, each with an optional text that the call must raise."""
    module = module.eval() if isinstance(module, nn.Module) else module
    with torch.no_grad():
        scripted = torch.jit.trace(module, calls[0][0]) if trace else torch.jit.script(module)
        path = os.path.join(HERE, name + ".pt")
        scripted.save(path)
        loaded = torch.jit.load(path)
        with h5py.File(os.path.join(HERE, name + ".h5"), "w") as f:
            f.attrs.update(format="ts-reference", version=1, producer=f"torch {torch.__version__}")
            for i, (args, raises) in enumerate(calls):
                g = f.create_group(f"cases/{i}")
                g.attrs["method"] = method
                g.attrs.update(rtol=1e-4, atol=1e-5, **attributes)
                if not reset and i:
                    g.attrs["reset"] = np.bool_(False)
                inputs = g.create_group("inputs")
                for k, a in enumerate(args):
                    write(inputs, str(k), a)
                if raises is not None:
                    g.attrs["raises"] = raises
                else:
                    if reset:
                        loaded = torch.jit.load(path)
                    write(g.create_group("outputs"), "0", getattr(loaded, method)(*args))
    print(name, os.path.getsize(path))


class Block(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.c1, self.b1 = nn.Conv2d(c, c, 3, padding=1, bias=False), nn.BatchNorm2d(c)
        self.c2, self.b2 = nn.Conv2d(c, c, 3, padding=1, bias=False), nn.BatchNorm2d(c)

    def forward(self, x):
        return torch.relu(x + self.b2(self.c2(torch.relu(self.b1(self.c1(x))))))


class ResNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 8, 7, 2, 3, bias=False), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(3, 2, 1))
        self.blocks = nn.Sequential(Block(8), Block(8))
        self.pool, self.fc = nn.AdaptiveAvgPool2d(1), nn.Linear(8, 10)

    def forward(self, x):
        return self.fc(torch.flatten(self.pool(self.blocks(self.stem(x))), 1))


class MyModule(nn.Module):
    def __init__(self, n: int, m: int):
        super().__init__()
        self.weight = nn.Parameter(torch.rand(n, m))

    def forward(self, input):
        if input.sum() > 0:
            output = self.weight.mv(input)
        else:
            output = self.weight + input
        return output


class Recurrent(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.rnn = getattr(nn, kind)(6, 8, 2)

    def forward(self, x):
        return self.rnn(x)


class Words(NamedTuple):
    first: str
    count: int


class Containers(nn.Module):
    def __init__(self):
        super().__init__()
        self.vocab: Dict[str, int] = {"the": 0, "fox": 1, "dog": 2}

    def forward(self, text: str, limit: Optional[int] = None) -> Tuple[List[int], Dict[str, int], str, Words]:
        ids: List[int] = []
        unknown: Dict[str, int] = {}
        for word in text.lower().split():
            if word in self.vocab:
                ids.append(self.vocab[word])
            else:
                unknown[word] = unknown.get(word, 0) + 1
            if limit is not None and len(ids) >= limit:
                break
        words = Words(text[:3].upper(), len(ids))
        return ids, unknown, "{} of {}".format(len(ids), sorted(unknown.keys())), words


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("total", torch.zeros(3))
        self.calls = 0

    def forward(self, x) -> Tuple[torch.Tensor, int]:
        self.total += x
        self.calls += 1
        return self.total * 1, self.calls


class Checked(nn.Module):
    def forward(self, x):
        if x.dim() != 2:
            raise ValueError("expected a matrix")
        return torch.softmax(x, -1).argmax(1)


class Audio(nn.Module):
    def __init__(self):
        super().__init__()
        self.c1, self.c2, self.gru, self.out = nn.Conv1d(1, 6, 5, 2), nn.Conv1d(6, 6, 3, dilation=2), nn.GRU(6, 5, batch_first=True), nn.Linear(5, 2)

    def forward(self, x):
        h = torch.tanh(self.c1(x)) * torch.sigmoid(self.c1(x))
        y, _ = self.gru(torch.nn.functional.gelu(self.c2(h)).transpose(1, 2))
        return self.out(y[:, -1])


torch.manual_seed(1)
resnet = ResNet()
for m in resnet.modules():
    if isinstance(m, nn.BatchNorm2d):
        m.running_mean.uniform_(-0.2, 0.2)
        m.running_var.uniform_(0.6, 1.6)
save("resnet_small", resnet, [((torch.rand(1, 3, 32, 32),), None), ((torch.rand(2, 3, 32, 32),), None)], trace=True)
save("my_module", MyModule(4, 5), [((torch.rand(5),), None), ((-torch.rand(5),), None)])
save("mlp", nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1)), [((torch.rand(1, 3),), None), ((torch.rand(7, 3),), None)])
save("lstm", Recurrent("LSTM"), [((torch.rand(5, 2, 6),), None)])
save("encoder", nn.TransformerEncoderLayer(16, 2, 32, batch_first=True), [((torch.rand(2, 5, 16),), None)])
save("containers", Containers(), [(("The quick fox", None), None), (("dog dog dog", 2), None)])
save("counter", Counter(), [((torch.ones(3),), None), ((torch.ones(3),), None)], reset=False)
save("checked", Checked(), [((torch.rand(3, 4),), None), ((torch.rand(3),), "expected a matrix")])
save("audio", Audio(), [((torch.rand(2, 1, 64),), None)])
