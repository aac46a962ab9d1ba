# SPDX-License-Identifier: Apache-2.0
#
# make_models.py FOLDER [LIBSTACK]: the archives that the programs here load; needs PyTorch 1.13. Its path stands in their
# debug information, so:  /usr/bin/python3 tests/relative.py tests/cxx/make_models.py tests/cxx/models LIBSTACK
# LIBSTACK is custom_class.cpp as a shared object on the real LibTorch: g++ -shared -fPIC custom_class.cpp -ltorch -ltorch_cpu -lc10.
import enum
import sys
from typing import Dict, List, NamedTuple, Optional, Tuple

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


# Operators that custom_ops.cpp implements; here they only need schemas.
libraries = []  # they go when nobody holds them
for ns, schemas in {
    "my_ops": ["scale(Tensor x, float by, int times) -> Tensor", 'split(Tensor x, Tensor? other, int[] sizes, str name="abc", bool flag=True) -> (Tensor, int)',
               "many(Tensor[] xs, int[] dims, float[] weights, Dict(str, int) table) -> Tensor[]", "nothing(Tensor x) -> ()", "refuse(Tensor x) -> Tensor",
               "later(Tensor x, *, int n=2) -> Tensor", "mixed(int a, float b) -> float"],
    "warp_ops": ["warp_perspective(Tensor _0, Tensor _1) -> Tensor"],
    "old_ops": ["double_it(Tensor x) -> Tensor", "named(Tensor x, int k) -> Tensor"],
}.items():
    libraries.append(torch.library.Library(ns, "DEF"))
    for schema in schemas:
        libraries[-1].define(schema)


class Custom(torch.nn.Module):
    def forward(self, x):
        return x

    @torch.jit.export
    def scaled(self, x):
        torch.ops.my_ops.nothing(x)
        return torch.ops.my_ops.scale(x, 2.0, 3)

    @torch.jit.export
    def parts(self, x, other: Optional[torch.Tensor]):
        a, n = torch.ops.my_ops.split(x, other, [1, 2])
        b, k = torch.ops.my_ops.split(x, other, [1], "z", False)
        return a, n, b, k

    @torch.jit.export
    def listed(self, xs: List[torch.Tensor], table: Dict[str, int]):
        return torch.ops.my_ops.many(xs, [1, 2, 3], [0.5], table)

    @torch.jit.export
    def late(self, x):
        return torch.ops.my_ops.later(x), torch.ops.my_ops.later(x, n=7)

    @torch.jit.export
    def summed(self, a: int, b: float):
        return torch.ops.my_ops.mixed(a, b)

    @torch.jit.export
    def old(self, x):
        return torch.ops.old_ops.double_it(x), torch.ops.old_ops.named(x, 4)

    @torch.jit.export
    def refused(self, x):
        return torch.ops.my_ops.refuse(x)


folder = sys.argv[1]
model = torch.jit.script(Model()).eval()
model.save(folder + "/module.pt", _extra_files={"note.txt": "remember"})
torch.jit.script(Model()).save(folder + "/training.pt")
torch.jit.script(Custom()).save(folder + "/custom.pt")

class Warp(torch.nn.Module):
    """The program of examples/warp.cpp: two pixels to the right, one down."""

    def forward(self, image):
        return torch.ops.warp_ops.warp_perspective(image, torch.tensor([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0], [0.0, 0.0, 1.0]]))


torch.jit.script(Warp()).save(folder + "/warp.pt")

class Old(torch.nn.Module):
    def forward(self, x):
        return torch.ops.old_ops.double_it(x), torch.ops.old_ops.named(x, 4)

    @torch.jit.export
    def summed(self, a: int, b: float):
        return torch.ops.my_ops.mixed(a, b)


torch.jit.script(Old()).save(folder + "/old.pt")


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class Point(NamedTuple):
    x: torch.Tensor
    n: int


@torch.jit.script
class Box:
    def __init__(self, n: int):
        self.n = n
        self.words = ["a"]


class Kinds(torch.nn.Module):
    def forward(self, x):
        return x

    @torch.jit.export
    def an_enum(self):
        return Color.BLUE

    @torch.jit.export
    def a_named_tuple(self):
        return Point(torch.ones(1), 5)

    @torch.jit.export
    def a_nested(self) -> Dict[str, List[Tuple[int, str]]]:
        return {"k": [(1, "a"), (2, "b")]}

    @torch.jit.export
    def an_optional(self) -> Optional[int]:
        return None

    @torch.jit.export
    def a_device(self):
        return torch.device("cpu")

    @torch.jit.export
    def a_dtype(self):
        return torch.float64

    @torch.jit.export
    def a_tuple(self):
        return (1, 2.0, "x", True, [1, 2], (3,))

    @torch.jit.export
    def an_empty_tuple(self):
        return ()

    @torch.jit.export
    def a_complex(self):
        return 1j + 2

    @torch.jit.export
    def a_string(self):
        return "it's \"quoted\""

    @torch.jit.export
    def a_dict_of_int(self) -> Dict[int, float]:
        return {1: 0.5, -2: 1e-5}

    @torch.jit.export
    def an_object(self):
        return Box(3)

    @torch.jit.export
    def use_object(self, b: Box) -> int:
        return b.n + len(b.words)

    @torch.jit.export
    def take_optional(self, n: Optional[int]) -> int:
        return -1 if n is None else n

    @torch.jit.export
    def take_list(self, xs: List[float]) -> float:
        return sum(xs)

    @torch.jit.export
    def take_float(self, x: float) -> float:
        return x / 2

    @torch.jit.export
    def a_list_of_lists(self) -> List[List[int]]:
        return [[1, 2], [3]]

    @torch.jit.export
    def echo(self, x):
        return x


torch.jit.script(Kinds()).save(folder + "/kinds.pt")

class Quantized(torch.nn.Module):
    """Packed weights of a convolution and a linear layer, and a buffer quantized per channel."""

    def __init__(self):
        super().__init__()
        self.before, self.after = torch.quantization.QuantStub(), torch.quantization.DeQuantStub()
        self.conv, self.linear = torch.nn.Conv2d(1, 2, 3, padding=1), torch.nn.Linear(32, 3)
        self.register_buffer("channels", torch.quantize_per_channel(torch.tensor([[0.1, 0.5], [1.0, -1.0]]), torch.tensor([0.1, 0.2]), torch.tensor([0, 3]), 0, torch.qint8))

    def forward(self, x):
        return self.after(self.linear(self.conv(self.before(x)).flatten(1)))

    @torch.jit.export
    def plain(self):
        return self.channels.dequantize()


torch.backends.quantized.engine = "qnnpack"
torch.manual_seed(0)
quantized = Quantized().eval()
quantized.qconfig = torch.quantization.get_default_qconfig("qnnpack")
prepared = torch.quantization.prepare(quantized)
prepared(torch.linspace(-1, 1, 16).view(1, 1, 4, 4))
torch.jit.script(torch.quantization.convert(prepared)).save(folder + "/quantized.pt")

# what torch.save writes, for pickle_load
x = torch.arange(4.0)
weights = {"a": x, "b": x.view(2, 2)[:, 1], "n": torch.tensor([1, 2]), "g": torch.ones(1, requires_grad=True)}
channels = torch.quantize_per_channel(x.view(2, 2), torch.tensor([0.5, 0.25]), torch.tensor([1.0, 2.0]), 0, torch.quint8)
torch.save({"epoch": 3, "lr": 0.5, "name": "run", "weights": weights, "flags": (True, None), "channels": channels}, folder + "/checkpoint.pt")
torch.save(torch.nn.Linear(1, 1).state_dict(), folder + "/state.pt")

if len(sys.argv) > 2:
    torch.classes.load_library(sys.argv[2])

    class Stacked(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.stack = torch.classes.my_classes.Stack(["a", "b"])

        def forward(self, x):
            self.stack.push("c")
            n, y = self.stack.both(x, 2.0)
            return n, y, self.stack.pop(), self.stack.top(), torch.ops.my_classes.joined(self.stack, "-")

        @torch.jit.export
        def depth(self) -> int:
            return self.stack.size()

        @torch.jit.export
        def take(self, other: torch.classes.my_classes.Stack) -> int:
            copy = self.stack.clone()
            copy.merge(other)
            other.push("taken")
            return copy.size()

        @torch.jit.export
        def fresh(self, item: str):
            s = torch.classes.my_classes.Stack([item, item])
            s.push("!")
            return torch.ops.my_classes.joined(s, "")

    torch.jit.script(Stacked()).save(folder + "/stack.pt")
