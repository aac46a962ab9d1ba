#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""make.py: the fixtures of tests/cli: probe.pt, a model with a method per kind of value; refs/*.h5, good and bad references for
it; files/*, what is no TorchScript archive.  Needs torch 1.13, h5py and numpy; run it in this folder.

Bad references are named after what is wrong with them."""
import enum
import io
import json
import os
import pickle
import struct
import tarfile
from collections import OrderedDict
from typing import Dict, List, NamedTuple, Optional, Tuple

import h5py
import numpy as np
import torch
from torch import Tensor, nn


class Pair(NamedTuple):
    total: Tensor
    count: int


class Mode(enum.Enum):
    SLOW = 1
    FAST = 2


class Stage(nn.Module):
    def __init__(self, factor: float):
        super().__init__()
        self.factor = factor
        self.act = nn.ReLU(inplace=True)

    def forward(self, x: Tensor) -> Tensor:
        return self.act(x * self.factor)


class Probe(nn.Module):
    def __init__(self):
        super().__init__()
        self.stages = nn.ModuleList([Stage(1.0), Stage(2.0), Stage(3.0)])
        self.weight = nn.Parameter(torch.arange(6.0).reshape(2, 3))
        self.register_buffer("calls", torch.zeros(1, dtype=torch.int64))
        self.mode = Mode.FAST

    def forward(self, x: Tensor, scale: float = 1.0) -> Tensor:
        return x @ self.weight.t() * scale

    @torch.jit.export
    def count(self, step: int) -> int:
        self.calls += step
        return int(self.calls.item())

    @torch.jit.export
    def fill(self, x: Tensor) -> Tensor:
        x.fill_(7)
        return x.sum()

    @torch.jit.export
    def fails(self, x: Tensor) -> Tensor:
        if x.dim() != 2:
            raise ValueError("a matrix is needed")
        return x

    @torch.jit.export
    def pair(self, x: Tensor) -> Pair:
        return Pair(x.sum(), x.numel())

    @torch.jit.export
    def which(self) -> Mode:
        return self.mode

    @torch.jit.export
    def boxes(self, xs: List[Tensor], names: List[str]) -> List[Dict[str, Tensor]]:
        out: List[Dict[str, Tensor]] = []
        for x in xs:
            d: Dict[str, Tensor] = {}
            for name in names:
                d[name] = x * len(name)
            out.append(d)
        return out

    @torch.jit.export
    def scalars(self, i: int, f: float, b: bool, s: str, z: complex, o: Optional[int]) -> Tuple[int, float, bool, str, complex, Optional[int]]:
        return (i + 1, f * 2, not b, s + "!", z * z, o)

    @torch.jit.export
    def kinds(self, x: Tensor, device: torch.device, dtype: int) -> Tuple[torch.device, Tensor]:
        return (device, x.to(dtype))

    @torch.jit.export
    def quantized(self, x: Tensor) -> Tensor:
        return torch.quantize_per_tensor(x, 0.5, 3, torch.quint8)

    @torch.jit.export
    def staged(self, x: Tensor) -> Tensor:
        for stage in self.stages:
            x = stage(x)
        return x + 1

    @torch.jit.export
    def same(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def endless(self) -> int:
        n = 0
        while n >= 0:
            n = (n + 1) % 7
        return n

    @torch.jit.export
    def large(self, n: int) -> Tensor:
        return torch.zeros([n])

    @torch.jit.export
    def chatty(self, x: Tensor) -> Tensor:
        print("chatty was called")
        return x


# ---- references ----

TORCH_KINDS = {torch.quint8: "quint8", torch.qint8: "qint8", torch.qint32: "qint32"}


def write(group, name, v):
    """One value, as ../../ says in the format's description."""
    if isinstance(v, Tensor):
        if v.dtype == torch.bfloat16:
            group.create_dataset(name, data=v.view(torch.int16).numpy().view(np.uint16)).attrs["dtype"] = "bfloat16"
        elif v.is_quantized:
            ds = group.create_dataset(name, data=v.int_repr().numpy())
            ds.attrs["dtype"] = TORCH_KINDS[v.dtype]
            if v.qscheme() == torch.per_tensor_affine:
                ds.attrs["scale"], ds.attrs["zero_point"] = v.q_scale(), v.q_zero_point()
            else:
                ds.attrs["scales"] = v.q_per_channel_scales().numpy()
                ds.attrs["zero_points"] = v.q_per_channel_zero_points().numpy()
                ds.attrs["axis"] = v.q_per_channel_axis()
        else:
            group.create_dataset(name, data=v.numpy())
    elif v is None:
        group.create_group(name).attrs["kind"] = "none"
    elif isinstance(v, (bool, int, float, complex)):
        kind = type(v).__name__
        data = {"bool": np.bool_, "int": np.int64, "float": np.float64, "complex": np.complex128}[kind](v)
        group.create_dataset(name, data=data).attrs["kind"] = kind
    elif isinstance(v, (str, torch.device, torch.dtype)):
        kind = "str" if isinstance(v, str) else type(v).__name__
        text = str(v).replace("torch.", "") if kind == "dtype" else str(v)
        group.create_dataset(name, data=text, dtype=h5py.string_dtype("utf-8")).attrs["kind"] = kind
    elif isinstance(v, (list, tuple)):
        g = group.create_group(name)
        g.attrs["kind"] = type(v).__name__ if isinstance(v, list) else "tuple"
        for i, item in enumerate(v):
            write(g, str(i), item)
    else:
        g = group.create_group(name)
        g.attrs["kind"] = "dict"
        for i, (key, item) in enumerate(v.items()):
            pair = g.create_group(str(i))
            write(pair, "key", key)
            write(pair, "value", item)


def case(f, name, method, args, result=None, kwargs=None, raises=None, **attributes):
    g = f.create_group(f"cases/{name}")
    g.attrs["method"] = method
    for key, value in attributes.items():
        g.attrs[key] = value
    inputs = g.create_group("inputs")
    for i, a in enumerate(args):
        write(inputs, str(i), a)
    for key, a in (kwargs or {}).items():
        write(g.require_group("kwargs"), key, a)
    if raises is not None:
        g.attrs["raises"] = raises
    else:
        write(g.create_group("outputs"), "0", result)
    return g


def simple(f, x=None, y=None):
    """The smallest one: x and forward(x) at the root."""
    x = torch.ones(1, 3) if x is None else x
    f["inputs/0"] = x.numpy()
    f["outputs/0"] = (torch.tensor([[3.0, 12.0]]) if y is None else y).numpy()


def good_simple(f):
    simple(f)


def good_cases(f):
    x = torch.ones(1, 3)
    f.attrs["format"], f.attrs["version"], f.attrs["producer"] = "ts-reference", 1, "make.py"
    case(f, "1_forward", "forward", (x,), torch.tensor([[3.0, 12.0]]))
    case(f, "2_keyword", "forward", (x,), torch.tensor([[6.0, 24.0]]), kwargs={"scale": 2.0})
    case(f, "3_fill", "fill", (torch.zeros(2),), torch.tensor(14.0))
    case(f, "10_raises", "fails", (torch.zeros(2),), raises="a matrix is needed")
    case(f, "11_pair", "pair", (x,), Pair(torch.tensor(3.0), 3))
    case(f, "12_enum", "which", (), 2)
    case(f, "13_boxes", "boxes", ([x, x * 2], ["a", "bc"]), [{"a": x, "bc": x * 2}, {"a": x * 2, "bc": x * 4}])
    case(f, "14_scalars", "scalars", (1, 1.5, True, "text", 1j, None), (2, 3.0, False, "text!", (-1 + 0j), None))
    case(f, "15_kinds", "kinds", (x, torch.device("cpu"), torch.float64), (torch.device("cpu"), x.double()))
    case(f, "16_quantized", "quantized", (x,), torch.quantize_per_tensor(x, 0.5, 3, torch.quint8))
    per_channel = torch.quantize_per_channel(torch.ones(2, 3), torch.tensor([0.5, 0.25]), torch.tensor([0, 1]), 0, torch.qint8)
    for name, v in (("bfloat16", x.bfloat16()), ("float16", x.half()), ("complex64", x * 1j), ("bool", x > 0), ("int16", x.short()),
                    ("per_channel", per_channel), ("empty", torch.zeros(3, 0)), ("scalar", torch.tensor(4)),
                    ("nan", torch.tensor([float("nan"), float("inf"), -float("inf")]))):
        case(f, "20_same_" + name, "same", (v,), v)
    case(f, "30_random", "same", (torch.ones(3),), torch.zeros(3), compare="shape")
    case(f, "31_loose", "same", (torch.ones(3),), torch.ones(3) * 1.5, rtol=0.0, atol=0.75)
    case(f, "40_count", "count", (2,), 2)
    case(f, "41_count_on", "count", (2,), 4, reset=np.bool_(False))
    case(f, "42_count_anew", "count", (2,), 2)


def good_number_without_kind(f):
    g = f.create_group("cases/0")
    g.attrs["method"] = "count"
    g["inputs/0"] = np.int64(3)
    write(g.create_group("outputs"), "0", 3)


def good_scalars_without_kind(f):
    g = f.create_group("cases/0")
    g.attrs["method"] = "scalars"
    for i, v in enumerate((np.int64(1), np.float32(1.5), np.bool_(True), None, np.complex128(1j))):
        if v is None:
            write(g.require_group("inputs"), str(i), "text")
        else:
            g[f"inputs/{i}"] = v
    write(g["inputs"], "5", None)
    write(g.create_group("outputs"), "0", (2, 3.0, False, "text!", (-1 + 0j), None))


def good_several_outputs(f):
    f.attrs["method"] = "pair"
    f["inputs/0"] = np.ones((1, 3), np.float32)
    f["outputs/0"] = np.float32(3)
    write(f["outputs"], "1", 3)


def good_filters(f):
    f.create_dataset("inputs/0", data=np.ones((1, 3), np.float32), chunks=(1, 3), compression="gzip", shuffle=True, fletcher32=True)
    f["outputs/0"] = np.array([[3, 12]], np.float32)


def good_soft_link(f):
    simple(f)
    f["cases/0/inputs/0"] = h5py.SoftLink("/inputs/0")
    del f["outputs"]
    f["cases/0/outputs/0"] = np.array([[3, 12]], np.float32)


def good_big_endian(f):
    f["inputs/0"] = np.ones((1, 3), ">f4")
    f["outputs/0"] = np.array([[3, 12]], ">f4")


# What must not pass

def bad_value(f):
    simple(f, y=torch.tensor([[3.0, 12.5]]))


def bad_shape(f):
    simple(f, y=torch.tensor([3.0, 12.0]))


def bad_dtype(f):
    simple(f, y=torch.tensor([[3.0, 12.0]]).double())


def bad_empty_for_ten(f):
    case(f, "0", "same", (torch.zeros(0),), torch.zeros(10))


def bad_nan_for_number(f):
    simple(f, y=torch.tensor([[3.0, float("nan")]]))


def bad_infinity_for_number(f):
    simple(f, y=torch.tensor([[3.0, float("inf")]]))


def bad_sign_of_infinity(f):
    case(f, "0", "same", (torch.tensor([float("inf")]),), torch.tensor([-float("inf")]))


def bad_list_for_tuple(f):
    case(f, "0", "pair", (torch.ones(3),), [torch.tensor(3.0), 3])


def bad_float_for_int(f):
    case(f, "0", "count", (1,), 1.0)


def bad_tensor_for_int(f):
    case(f, "0", "count", (1,), torch.tensor(1))


def bad_deep_value(f):
    x = torch.ones(1, 3)
    case(f, "0", "boxes", ([x, x], ["a", "bc"]), [{"a": x, "bc": x * 2}, {"a": x, "bc": x * 3}])


def bad_key(f):
    x = torch.ones(1, 3)
    case(f, "0", "boxes", ([x], ["a"]), [{"b": x}])


def bad_missing_key(f):
    x = torch.ones(1, 3)
    case(f, "0", "boxes", ([x], ["a", "b"]), [{"a": x, "b": x, "c": x}])


def bad_extra_key(f):
    x = torch.ones(1, 3)
    case(f, "0", "boxes", ([x], ["a", "b"]), [{"a": x}])


def bad_length(f):
    x = torch.ones(1, 3)
    case(f, "0", "boxes", ([x], ["a"]), [{"a": x}, {"a": x}])


def bad_text(f):
    case(f, "0", "scalars", (1, 1.5, True, "text", 1j, None), (2, 3.0, False, "text?", (-1 + 0j), None))


def bad_none(f):
    case(f, "0", "scalars", (1, 1.5, True, "text", 1j, 5), (2, 3.0, False, "text!", (-1 + 0j), None))


def bad_enum(f):
    case(f, "0", "which", (), 1)


def bad_scale(f):
    x = torch.ones(1, 3)
    case(f, "0", "quantized", (x,), torch.quantize_per_tensor(x, 0.25, 3, torch.quint8))


def bad_does_not_raise(f):
    case(f, "0", "fails", (torch.zeros(2, 2),), raises="a matrix")


def bad_raises_otherwise(f):
    case(f, "0", "fails", (torch.zeros(2),), raises="no such text")


def bad_state(f):
    case(f, "0", "count", (2,), 2)
    case(f, "1", "count", (2,), 4)


def raises_unexpected(f):
    case(f, "0", "fails", (torch.zeros(2),), torch.zeros(2))


# What is refused

def refused_no_case(f):
    f["x"] = np.zeros(3)


def refused_cases_empty(f):
    f.create_group("cases")


def refused_no_outputs(f):
    f["cases/0/inputs/0"] = np.zeros(3)


def refused_root_no_outputs(f):
    f["inputs/0"] = np.zeros(3)


def refused_outputs_empty(f):
    f["cases/0/inputs/0"] = np.zeros(3)
    f.create_group("cases/0/outputs")


def refused_outputs_dataset(f):
    f["inputs/0"] = np.zeros(3)
    f["outputs"] = np.zeros(3)


def refused_gap_in_inputs(f):
    simple(f)
    f["inputs/2"] = np.zeros(3)


def refused_gap_in_cases_list(f):
    case(f, "0", "boxes", ([torch.ones(1), torch.ones(1)], ["a"]), [])
    f.move("cases/0/inputs/0/1", "cases/0/inputs/0/01")


def refused_kind(f):
    simple(f)
    f["outputs/0"].attrs["kind"] = "sparse"


def refused_group_without_kind(f):
    simple(f)
    del f["outputs/0"]
    f["outputs/0/0"] = np.zeros(3)


def refused_kind_and_data_differ(f):
    case(f, "0", "count", (1,), 1)
    f["cases/0/inputs/0"].attrs["kind"] = "float"


def refused_compare(f):
    simple(f)
    f.attrs["compare"] = "roughly"


def refused_version(f):
    simple(f)
    f.attrs["version"] = 2


def refused_format(f):
    simple(f)
    f.attrs["format"] = "keras"


def refused_method(f):
    simple(f)
    f.attrs["method"] = "backward"


def refused_rtol_negative(f):
    simple(f)
    f.attrs["rtol"] = -1.0


def refused_atol_nan(f):
    simple(f)
    f.attrs["atol"] = float("nan")


def refused_atol_infinite(f):
    simple(f)
    f.attrs["atol"] = float("inf")


def refused_rtol_text(f):
    simple(f)
    f.attrs["rtol"] = "1e-3"


def refused_too_many_inputs(f):
    simple(f)
    write(f["inputs"], "1", 1.0)
    write(f["inputs"], "2", 1.0)


def refused_too_few_inputs(f):
    simple(f)
    del f["inputs/0"]


def refused_keyword(f):
    simple(f)
    write(f.create_group("kwargs"), "size", 1.0)


def refused_text_for_number(f):
    simple(f)
    write(f["inputs"], "1", "two")


def refused_text_for_keyword(f):
    simple(f)
    write(f.create_group("kwargs"), "scale", "two")


def refused_text_of_kind_int(f):
    case(f, "0", "count", (1,), 1)
    del f["cases/0/inputs/0"]
    f["cases/0/inputs"].create_dataset("0", data="one").attrs["kind"] = "int"


def refused_texts_for_tensor(f):
    simple(f)
    del f["inputs/0"]
    f["inputs/0"] = np.array([b"a", b"b"])


def refused_uint32(f):
    simple(f)
    del f["inputs/0"]
    f["inputs/0"] = np.zeros((1, 3), np.uint32)


def refused_external_link(f):
    simple(f)
    del f["inputs/0"]
    f["inputs/0"] = h5py.ExternalLink("good_simple.h5", "/inputs/0")


def refused_soft_to_external_link(f):
    simple(f)
    del f["inputs/0"]
    f["away"] = h5py.ExternalLink("good_simple.h5", "/inputs")
    f["inputs/0"] = h5py.SoftLink("/away/0")


def refused_dangling_link(f):
    simple(f)
    del f["inputs/0"]
    f["inputs/0"] = h5py.SoftLink("/nowhere")


def refused_virtual(f):
    simple(f)
    del f["inputs/0"]
    layout = h5py.VirtualLayout((1, 3), np.float32)
    layout[:] = h5py.VirtualSource("good_simple.h5", "inputs/0", (1, 3))
    f.create_virtual_dataset("inputs/0", layout)


def refused_external_storage(f):
    simple(f)
    del f["inputs/0"]
    f.create_dataset("inputs/0", (1, 3), np.float32, external=[("data.raw", 0, 12)])


def refused_filter(f):
    simple(f)
    del f["inputs/0"]
    f.create_dataset("inputs/0", data=np.ones((1, 3), np.float32), chunks=(1, 3), compression="lzf")


def refused_scale_offset(f):
    simple(f)
    del f["inputs/0"]
    f.create_dataset("inputs/0", data=np.ones((1, 3), np.int32), chunks=(1, 3), scaleoffset=0)


def refused_no_data(f):
    simple(f)
    del f["inputs/0"]
    f.create_dataset("inputs/0", (1 << 20, 1 << 18), np.float32, chunks=(1, 1 << 10))


def refused_null(f):
    simple(f)
    del f["inputs/0"]
    f["inputs/0"] = h5py.Empty("f4")


def refused_cycle(f):
    simple(f)
    del f["inputs/0"]
    g = f.create_group("inputs/0")
    g.attrs["kind"] = "list"
    g["0"] = g


def refused_bool_value(f):
    t = h5py.h5t.enum_create(h5py.h5t.NATIVE_INT8)
    t.enum_insert(b"FALSE", 0)
    t.enum_insert(b"TRUE", 1)
    d = h5py.h5d.create(f.create_group("inputs").id, b"0", t, h5py.h5s.create_simple((3,)))
    d.write(h5py.h5s.ALL, h5py.h5s.ALL, np.array([0, 1, 2], np.int8), mtype=t)
    f["outputs/0"] = np.zeros(3)


def refused_scale(f):
    case(f, "0", "same", (torch.quantize_per_tensor(torch.ones(3), 0.5, 3, torch.quint8),), torch.ones(1))
    f["cases/0/inputs/0"].attrs["scale"] = 0.0


def refused_equal_keys(f):
    case(f, "0", "same", ({"a": 1, "b": 2},), torch.ones(1))
    f["cases/0/inputs/0/1/key"][()] = "a"


def refused_raises_and_outputs(f):
    simple(f)
    f.attrs["raises"] = "both"


def limits(f):
    case(f, "endless", "endless", (), 0)
    case(f, "large", "large", (1 << 31,), torch.zeros(1))


def intermediates(f):
    x = torch.ones(2)
    right = {"stages.0": x, "stages.0.act": x, "stages.1": 2 * x, "stages.2": 6 * x}
    for name, result, values in (("0_good", 7 * x, right), ("1_pinned", 8 * x, {**right, "stages.1": 3 * x, "stages.2": 9 * x}),
                                 ("2_after", 8 * x, right), ("3_unknown", 8 * x, {"stages.9": x})):
        g = case(f, name, "staged", (x,), result)
        for submodule, value in values.items():
            write(g.require_group("intermediates"), submodule, value)


def chatty(f):
    case(f, "0", "chatty", (torch.ones(1),), torch.ones(1))


def markup(f):
    case(f, "<b>&\"'", "same", (torch.ones(1),), torch.zeros(1))


def escapes(f):
    """A name that would colour a terminal."""
    case(f, "\x1b[31mred\x07", "same", (torch.ones(1),), torch.zeros(1))


def make_references():
    os.makedirs("refs", exist_ok=True)
    for name, function in sorted(globals().items()):
        if name.split("_")[0] in ("good", "bad", "raises", "refused", "limits", "chatty", "markup", "intermediates", "escapes"):
            with h5py.File(f"refs/{name}.h5", "w", libver="earliest" if name.startswith("good") else "latest") as f:
                function(f)
    with open("refs/good_cases.h5", "rb") as f:
        whole = f.read()
    with open("refs/refused_cut.h5", "wb") as f:
        f.write(whole[:1000])
    with open("refs/good_simple.h5", "rb") as f:
        whole = bytearray(f.read())
    at = whole.index(b"TREE")
    whole[at:at + 4] = b"FREE"
    with open("refs/refused_damaged.h5", "wb") as f:
        f.write(whole)
    if os.path.exists("data.raw"):
        os.remove("data.raw")


# ---- what is no TorchScript archive ----

def make_files():
    os.makedirs("files", exist_ok=True)
    torch.save(OrderedDict(w=torch.zeros(1)), "files/state_dict.pth")
    torch.save(OrderedDict(w=torch.zeros(1)), "files/legacy.pth", _use_new_zipfile_serialization=False)
    with open("files/pickle.pkl", "wb") as f:
        pickle.dump([1], f)
    with tarfile.open("files/old.tar", "w", format=tarfile.USTAR_FORMAT) as f:
        info = tarfile.TarInfo("storages")
        f.addfile(info, io.BytesIO(b""))
    head = json.dumps({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    contents = {
        "model.onnx": b"\x08\x08\x12\x07pytorch\x1a\x061.13.1:\x02\x0a\x00",
        "mobile.ptl": struct.pack("<I", 24) + b"PTMF" + bytes(24),
        "weights.safetensors": struct.pack("<Q", len(head)) + head + bytes(4),
        "page.html": b"<!DOCTYPE html>\n<html><head><title>404</title></head></html>\n",
        "empty.pt": b"",
        "pointer.pt": b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
    }
    with open("probe.pt", "rb") as f:
        contents["truncated.pt"] = f.read()[:2000]
    for name, data in contents.items():
        with open(f"files/{name}", "wb") as f:
            f.write(data)


if __name__ == "__main__" and __file__ != "make.py":
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    with open("make.py") as source:  # again, so that the model's debug information has no absolute path
        exec(compile(source.read(), "make.py", "exec"), dict(globals(), __file__="make.py"))
elif __name__ == "__main__":
    torch.jit.save(torch.jit.script(Probe()), "probe.pt")
    make_references()
    make_files()
