# SPDX-License-Identifier: Apache-2.0
#
# inside_models.py FOLDER: more archives, of a detector, a tracker with state, a recurrent model and a module that raises:
#   /usr/bin/python3 tests/relative.py tests/cxx/inside_models.py tests/cxx/models
import sys
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import torch
from torch import Tensor


class Box(NamedTuple):
    box: Tensor
    score: float
    label: str


class Backbone(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3, padding=1, bias=False), torch.nn.BatchNorm2d(4), torch.nn.ReLU(inplace=True))
        self.down = torch.nn.MaxPool2d(2)
        self.head = torch.nn.Conv2d(4, 6, 1)

    def forward(self, x: Tensor) -> List[Tensor]:
        x = self.stem(x)
        return [self.head(x), self.head(self.down(x))]


class Detector(torch.nn.Module):
    __constants__ = ["stride"]
    labels: List[str]

    def __init__(self):
        super().__init__()
        self.backbone = Backbone()
        self.stride = 8
        self.threshold = 0.5
        self.labels = ["cat", "dog"]
        self.register_buffer("anchors", torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
        self.register_buffer("scratch", torch.zeros(2), persistent=False)
        self.unset: Optional[Tensor] = None

    def forward(self, images: List[Tensor], targets: Optional[List[Dict[str, Tensor]]] = None) -> Tuple[Dict[str, Tensor], List[Dict[str, Tensor]]]:
        losses: Dict[str, Tensor] = {}
        found: List[Dict[str, Tensor]] = []
        for i, image in enumerate(images):
            maps = self.backbone(image.unsqueeze(0))
            scores = maps[0].flatten(2).mean(2)[0]
            found.append({"boxes": scores[:4].view(1, 4), "scores": scores[4:5].sigmoid(), "labels": scores.argmax().view(1)})
        if self.training:
            assert targets is not None, "targets should not be none when in training mode"
            losses["loss"] = found[0]["scores"].sum() + len(targets)
        return losses, found

    @torch.jit.export
    def best(self, scores: Tensor) -> Optional[Box]:
        value, index = scores.max(0)
        if float(value) < self.threshold:
            return None
        return Box(self.anchors[int(index)], float(value), self.labels[int(index)])

    @torch.jit.export
    def named(self, n: int = 2, sep: str = "-") -> str:
        return sep.join(self.labels[:n])


class Tracker(torch.nn.Module):
    history: List[Tensor]
    table: Dict[int, Tuple[str, float]]
    last: Optional[Tensor]

    def __init__(self):
        super().__init__()
        self.history = []
        self.table = {}
        self.next_id = 0
        self.register_buffer("mean", torch.zeros(2))
        self.last = None

    def forward(self, x: Tensor) -> Tensor:
        self.history.append(x)
        self.mean.mul_(0.5).add_(x, alpha=0.5)
        self.last = x
        return self.mean.clone()

    @torch.jit.export
    def track(self, name: str, score: float) -> int:
        self.next_id += 1
        self.table[self.next_id] = (name, score)
        return self.next_id

    @torch.jit.export
    def reset(self):
        self.history.clear()
        self.table.clear()
        self.mean.zero_()
        self.last = None

    @torch.jit.export
    def state(self) -> Tuple[List[Tensor], Dict[int, Tuple[str, float]], Optional[Tensor]]:
        return self.history, self.table, self.last

    @property
    def size(self) -> int:
        return len(self.history)

    @property
    def limit(self) -> int:
        return self.next_id

    @limit.setter
    def limit(self, n: int):
        self.next_id = n


class Sequence(torch.nn.Module):
    vocabulary: Dict[str, int]

    def __init__(self):
        super().__init__()
        self.vocabulary = {"<unk>": 0, "hello": 1, "world": 2}
        self.embed = torch.nn.Embedding(3, 4)
        self.rnn = torch.nn.LSTM(4, 3, num_layers=2, batch_first=True)
        self.cells = torch.nn.ModuleList([torch.nn.GRUCell(3, 3), torch.nn.GRUCell(3, 3)])
        self.heads = torch.nn.ModuleDict({"a": torch.nn.Linear(3, 2), "b": torch.nn.Linear(3, 1)})

    @torch.jit.export
    def encode(self, text: str) -> List[int]:
        ids: List[int] = []
        for word in text.split(" "):
            ids.append(self.vocabulary.get(word, 0))
        return ids

    def forward(self, ids: Tensor, state: Optional[Tuple[Tensor, Tensor]] = None) -> Tuple[Dict[str, Tensor], Tuple[Tensor, Tensor]]:
        y, state = self.rnn(self.embed(ids), state)
        last = y[:, -1]
        for cell in self.cells:
            last = cell(last)
        out: Dict[str, Tensor] = {}
        for name, head in self.heads.items():
            out[name] = head(last)
        return out, state


class Leaf(torch.nn.Module):
    def forward(self, x: Tensor, n: int) -> Tensor:
        if n > 3:
            raise RuntimeError("leaf: n is {}, more than 3".format(n))
        return x.view(n, -1)


class Raises(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.leaf = Leaf()
        self.many = torch.nn.ModuleList([Leaf()])

    def forward(self, x: Tensor, n: int) -> Tensor:
        return self.middle(x, n) + 1

    def middle(self, x: Tensor, n: int) -> Tensor:
        return self.leaf(x, n)

    @torch.jit.export
    def at(self, xs: List[int], i: int) -> int:
        return xs[i]

    @torch.jit.export
    def key(self, d: Dict[str, int], k: str) -> int:
        return d[k]

    @torch.jit.export
    def unwrap(self, x: Optional[Tensor]) -> Tensor:
        assert x is not None
        return x

    @torch.jit.export
    def whole(self, s: str) -> int:
        return int(s)

    @torch.jit.export
    def divide(self, a: int, b: int) -> int:
        return a // b

    @torch.jit.export
    def unpack(self, xs: List[int]) -> int:
        a, b = xs
        return a + b

    @torch.jit.export
    def cast(self, x: Any) -> int:
        assert isinstance(x, int)
        return x

    @torch.jit.export
    def item(self, x: Tensor) -> float:
        return x.item()

    @torch.jit.export
    def root(self, x: float) -> float:
        import_error = x
        if x < 0:
            raise ValueError("negative", x)
        return import_error ** 0.5

    @torch.jit.export
    def popped(self, xs: List[int]) -> int:
        return xs.pop()


def fill(module):
    with torch.no_grad():
        for i, p in enumerate(module.parameters()):
            p.copy_(torch.linspace(-1, 1, p.numel()).view(p.shape) * (0.5 + 0.1 * i))
    return module


folder = sys.argv[1]
for name, module in {"detector": Detector(), "tracker": Tracker(), "sequence": Sequence(), "raises": Raises()}.items():
    torch.jit.script(fill(module)).save(folder + "/" + name + ".pt", _extra_files={"meta.json": '{"name": "%s"}' % name, "empty": ""})
traced = torch.jit.trace_module(fill(torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2), torch.nn.Flatten(), torch.nn.Linear(8, 2), torch.nn.Softmax(1))).eval(), {"forward": torch.ones(1, 1, 4, 4)})
traced.save(folder + "/traced.pt")
