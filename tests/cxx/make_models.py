# SPDX-License-Identifier: Apache-2.0
#
# make_models.py FOLDER: the archives that the programs here load; needs PyTorch 1.13.
import sys
from typing import Dict, List, Optional, Tuple

import torch


class Inner(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
        self.register_buffer("offset", torch.tensor([0.5, -0.5]))
        self.scale = 3

    def forward(self, x):
        return x * self.weight * self.scale + self.offset

    @torch.jit.export
    def twice(self, x, times: int = 2):
        return x * times


class Model(torch.nn.Module):
    names: Dict[str, int]

    def __init__(self):
        super().__init__()
        self.inner = Inner()
        self.layers = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Linear(3, 1))
        with torch.no_grad():
            for i, p in enumerate(self.layers.parameters()):
                p.copy_(torch.arange(p.numel()).view(p.shape) / 10 - 0.1 * i)
        self.count = 0
        self.label = "model"
        self.rates = [0.5, 0.25]
        self.names = {"a": 1, "b": 2}
        self.pair = (1, "two")

    def forward(self, x, bias: float = 0.0):
        return self.layers(self.inner(x)) + bias

    @torch.jit.export
    def bump(self) -> int:
        self.count += 1
        return self.count

    @torch.jit.export
    def kinds(self, n: int, f: float, s: str, items: List[int], table: Dict[str, torch.Tensor], maybe: Optional[int] = None) -> Tuple[int, float, str, List[int], Dict[str, torch.Tensor], Optional[int]]:
        items.append(n)
        table["new"] = torch.ones(1)
        return n + 1, f * 2, s + "!", items, table, maybe

    @torch.jit.export
    def fail(self, x):
        if x.dim() != 1:
            raise ValueError("wants one dimension")
        return x.view(-1, 7)

    @torch.jit.export
    def noise(self, n: int):
        return torch.rand(n)

    @torch.jit.export
    def several(self, xs: List[torch.Tensor]) -> List[torch.Tensor]:
        return [x + 1 for x in xs]


folder = sys.argv[1]
model = torch.jit.script(Model()).eval()
model.save(folder + "/module.pt", _extra_files={"note.txt": "remember"})
torch.jit.script(Model()).save(folder + "/training.pt")
