#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Times libts against LibTorch in one process, turn by turn, and prints the ratios.

    tests/bench/ratio.py [--lib build/libts.so] [--threads N] [--seconds S] [--only REGEX] [MODEL.pt --input 1x3x224x224 ...]

Without a model: one row per operator of OPERATORS, on tensors that are large enough for the kernel to matter.  A ratio
below 1 says that libts is faster.  Needs Debian's python3-torch, which libts itself never does.
"""
import argparse, ctypes, re, tempfile, time, warnings, zipfile

warnings.filterwarnings("ignore")
import torch

# name, expression, shapes of x, y, z ("i": int64 in [0, 64), "b": bool; else float32)
OPERATORS = [line.split("|") for line in """
add|x + y|1000x1000 1000x1000
add broadcast|x + y|1000x1000 1000
add small|x + y|16 16
mul scalar|x * 2.0|1000x1000
mul transposed|x.t() * y|1000x1000 1000x1000
div|x / y|1000x1000 1000x1000
pow|torch.pow(x, 2.5)|1000x1000
exp|torch.exp(x)|1000x1000
tanh|torch.tanh(x)|1000x1000
sigmoid|torch.sigmoid(x)|1000x1000
gelu|torch.gelu(x)|1000x1000
erf|torch.erf(x)|1000x1000
sin|torch.sin(x)|1000x1000
sqrt|torch.sqrt(x * x)|1000x1000
relu|torch.relu(x)|1000x1000
hardswish|torch.hardswish(x)|1000x1000
where|torch.where(x > 0, x, y)|1000x1000 1000x1000
masked_fill|torch.masked_fill(x, x > 0, 1.0)|1000x1000
clamp|torch.clamp(x, -0.5, 0.5)|1000x1000
to int|torch.to(x, 4)|1000x1000
int add|x + x|i1000x1000
bool and|x & x|b1000x1000
sum|torch.sum(x)|1000x1000
sum rows|torch.sum(x, [1])|1000x1000
sum columns|torch.sum(x, [0])|1000x1000
mean|torch.mean(x, [1])|1000x1000
var|torch.var(x, [1])|1000x1000
max|torch.max(x)|1000x1000
max rows|torch.max(x, 1)|1000x1000
argmax columns|torch.argmax(x, 0)|1000x1000
any|torch.any(x > 5)|1000x1000
norm|torch.linalg_vector_norm(x)|1000x1000
cumsum|torch.cumsum(x, 1)|1000x1000
cumsum columns|torch.cumsum(x, 0)|1000x1000
softmax|torch.softmax(x, 1)|1000x1000
softmax columns|torch.softmax(x, 0)|1000x1000
log_softmax|torch.log_softmax(x, 1)|1000x1000
layer_norm|torch.layer_norm(x, [1000])|1000x1000
batch_norm|torch.batch_norm(x, None, None, y, z, False, 0.1, 1e-5, False)|4x64x56x56 64 64
group_norm|torch.group_norm(x, 8)|4x64x56x56
sort|torch.sort(x, 1)|1000x1000
topk|torch.topk(x, 10, 1)|1000x1000
argsort|torch.argsort(x, 1)|1000x1000
unique|torch._unique2(x)|i1000x1000
cat|torch.cat([x, y], 1)|1000x1000 1000x1000
stack|torch.stack([x, y], 0)|1000x1000 1000x1000
transpose copy|x.t().contiguous()|1000x1000
permute copy|x.permute(0, 2, 3, 1).contiguous()|4x64x56x56
repeat|x.repeat(2, 2)|1000x1000
flip|torch.flip(x, [1])|1000x1000
roll|torch.roll(x, [3], [1])|1000x1000
pad|torch.constant_pad_nd(x, [1, 1, 1, 1])|4x64x56x56
index_select|torch.index_select(x, 0, y)|1000x1000 i500
index|x[y]|1000x1000 i500
gather|torch.gather(x, 1, y)|1000x1000 i1000x500
scatter_add|torch.scatter_add(x, 1, y, x)|1000x500 i1000x500
index_add|torch.index_add(x, 0, y, z)|64x1000 i500 500x1000
embedding|torch.embedding(x, y)|1000x256 i512
nonzero|torch.nonzero(x > 0)|1000x1000
masked_select|torch.masked_select(x, x > 0)|1000x1000
tril|torch.tril(x)|1000x1000
matmul|torch.matmul(x, y)|512x512 512x512
matmul vector|torch.mv(x, y)|1000x1000 1000
matmul batched|torch.bmm(x, y)|32x128x64 32x64x128
matmul double|torch.matmul(torch.to(x, 7), torch.to(y, 7))|256x256 256x256
matmul int|torch.matmul(x, y)|i128x128 i128x128
linear|torch.linear(x, y, z)|64x512 1024x512 1024
linear small|torch.linear(x, y, z)|1x48 64x48 64
einsum|torch.einsum("bij,bkj->bik", [x, y])|8x64x64 8x64x64
conv2d|torch.conv2d(x, y, z, [1, 1], [1, 1])|1x64x56x56 64x64x3x3 64
conv2d 1x1|torch.conv2d(x, y, z)|1x64x56x56 256x64x1x1 256
conv2d strided|torch.conv2d(x, y, z, [2, 2], [3, 3])|1x3x224x224 64x3x7x7 64
conv2d depthwise|torch.conv2d(x, y, z, [1, 1], [1, 1], [1, 1], 96)|1x96x56x56 96x1x3x3 96
conv1d|torch.conv1d(x, y, z, [1], [1])|1x64x1000 64x64x3 64
conv3d|torch.conv3d(x, y, z, [1, 1, 1], [1, 1, 1])|1x16x16x28x28 16x16x3x3x3 16
conv_transpose2d|torch.conv_transpose2d(x, y, z, [2, 2])|1x64x28x28 64x32x2x2 32
conv2d double|torch.conv2d(torch.to(x, 7), torch.to(y, 7), torch.to(z, 7), [1, 1], [1, 1])|1x16x28x28 16x16x3x3 16
max_pool2d|torch.max_pool2d(x, [3, 3], [2, 2], [1, 1])|1x64x112x112
avg_pool2d|torch.avg_pool2d(x, [2, 2])|1x64x112x112
adaptive_avg_pool2d|torch.adaptive_avg_pool2d(x, [1, 1])|4x512x14x14
upsample nearest|torch.upsample_nearest2d(x, [112, 112])|1x64x56x56
upsample bilinear|torch.upsample_bilinear2d(x, [112, 112], False)|1x64x56x56
grid_sampler|torch.grid_sampler(x, y, 0, 0, False)|1x64x56x56 1x56x56x2
im2col|torch.im2col(x, [3, 3], [1, 1], [1, 1], [1, 1])|1x64x56x56
cdist|torch.cdist(x, y)|500x64 500x64
fft|torch.fft_fft(x)|1000x1000
rfft|torch.fft_rfft(x)|1000x1024
inverse|torch.inverse(x)|200x200
cholesky|torch.linalg_cholesky(torch.matmul(x, x.t()) + 200.0 * torch.eye(200))|200x200
svd|torch.linalg_svdvals(x)|100x100
eigh|torch.linalg_eigh(x + x.t())|100x100
rand|torch.rand([x.size(0) * 1000, 1000])|1
randn|torch.randn([x.size(0) * 1000, 1000])|1
dropout|torch.dropout(x, 0.5, True)|1000x1000
arange|torch.arange(x.size(0) * 1000000)|1
zeros|torch.zeros([x.size(0) * 1000, 1000])|1
cross_entropy|torch.cross_entropy_loss(x, y)|1000x64 i1000
mse_loss|torch.mse_loss(x, y)|1000x1000 1000x1000
view chain|x.view(100, 10000).t().unsqueeze(0)[0].t().reshape(1000, 1000)|1000x1000
""".strip().splitlines()]

def tensor(spec):
    kind, spec = (spec[0], spec[1:]) if spec[0] in "ib" else ("", spec)
    shape = [int(s) for s in spec.split("x")]
    return torch.randint(0, 64, shape) if kind == "i" else torch.rand(shape) > 0.5 if kind == "b" else torch.randn(shape)


class Libts:
    """Just enough of ts.h."""

    def __init__(self, path):
        self.ts = ctypes.CDLL(path)
        for name, result in (("ts_error_new", ctypes.c_void_p), ("ts_error_message", ctypes.c_char_p), ("ts_value_tensor", ctypes.c_void_p)):
            getattr(self.ts, name).restype = result
        self.error = ctypes.c_void_p(self.ts.ts_error_new())

    def check(self, status):
        if status:
            raise RuntimeError(self.ts.ts_error_message(self.error).decode(errors="replace").strip().splitlines()[-1])

    def load(self, path, threads):
        module = ctypes.c_void_p()
        self.check(self.ts.ts_module_load(path.encode(), None, ctypes.byref(module), self.error))
        self.ts.ts_module_set_threads(module, threads)
        return module

    def value(self, t):
        dtype = {torch.float32: 6, torch.int64: 4, torch.bool: 11}[t.dtype]
        sizes, out = (ctypes.c_int64 * max(t.dim(), 1))(*t.shape), ctypes.c_void_p()
        self.check(self.ts.ts_tensor_borrow(ctypes.c_void_p(t.data_ptr()), dtype, t.dim(), sizes, None, None, None, ctypes.byref(out), self.error))
        return ctypes.c_void_p(self.ts.ts_value_tensor(out))

    def caller(self, module, tensors):
        values = (ctypes.c_void_p * len(tensors))(*[self.value(t) for t in tensors])
        result = ctypes.c_void_p()

        def call():
            self.check(self.ts.ts_module_call(module, b"forward", values, ctypes.c_size_t(len(tensors)), None, ctypes.c_size_t(0), ctypes.byref(result), self.error))
            self.ts.ts_value_unref(result)
        return call


def race(a, b, seconds):
    """Fastest call of each, taken in turns."""
    best, end = [float("inf")] * 2, time.perf_counter() + seconds
    for f in (a, b, a, b):
        f()
    while time.perf_counter() < end or best[0] == float("inf"):
        for i, f in enumerate((a, b)):
            start = time.perf_counter()
            f()
            best[i] = min(best[i], time.perf_counter() - start)
    return best


def compare(ts, path, tensors, args):
    theirs = torch.jit.load(path)
    ours = ts.caller(ts.load(path, args.threads), tensors)
    return race(ours, lambda: theirs(*tensors), args.seconds)


def save_operator(expression, count, path):
    """An archive written by hand: names mean there what they mean in saved code."""
    parameters = ", ".join(f"{p}: Tensor" for p in "xyz"[:count])
    text = f"class M(Module):\n  __parameters__ = []\n  __buffers__ = []\n  def forward(self, {parameters}):\n    return {expression}\n"
    with zipfile.ZipFile(path, "w") as z:
        z.writestr("m/data.pkl", b"\x80\x02c__torch__\nM\n)\x81}b.")
        z.writestr("m/constants.pkl", b"\x80\x02).")
        z.writestr("m/version", "10\n")
        z.writestr("m/code/__torch__.py", text)


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("models", nargs="*"); ap.add_argument("--input", action="append", default=[])
    ap.add_argument("--lib", default="build/libts.so"); ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--seconds", type=float, default=0.3); ap.add_argument("--only", default="")
    args = ap.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(0)
    ts, rows = Libts(args.lib), []
    work = [(m, m, [tensor(i) for i in args.input]) for m in args.models]
    with torch.no_grad(), tempfile.TemporaryDirectory() as folder:
        if not work:
            for i, (name, expression, shapes) in enumerate(OPERATORS):
                if not re.search(args.only, name):
                    continue
                tensors = [tensor(s) for s in shapes.split()]
                save_operator(expression, len(tensors), f"{folder}/{i}.pt")
                work.append((name, f"{folder}/{i}.pt", tensors))
        print(f"{'':24} {'libts us':>10} {'LibTorch us':>12} {'ratio':>7}")
        for name, path, tensors in work:
            try:
                a, b = compare(ts, path, tensors, args)
            except Exception as e:
                print(f"{name:24} {str(e)[:90]}", flush=True)
                continue
            rows.append(a / b)
            print(f"{name[-24:]:24} {a * 1e6:10.1f} {b * 1e6:12.1f} {a / b:7.2f}", flush=True)
    if rows:
        rows.sort()
        print(f"{len(rows)} timed; median ratio {rows[len(rows) // 2]:.2f}, largest {rows[-1]:.2f}")


if __name__ == "__main__":
    main()
