#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Fill in the expected part of cases of archives (tests/archive/*.case) from PyTorch.

    /usr/bin/python3 tests/archive/rebase.py tests/archive/shared.case ...

For archives that PyTorch reads as they are meant: see ../run-archive.c for the format. Cases of damage have messages of
their own, which TS_REBASE=1 run-archive writes.
"""
import io, os, re, sys, tempfile, warnings, zipfile

import torch

warnings.filterwarnings("ignore")


def unescape(s):
    return re.sub(rb"\\(x..|.)", lambda m: bytes([int(m[1][1:], 16)]) if m[1][:1] == b"x" else b"\n" if m[1] == b"n" else m[1], s)


def archive(lines):
    data = io.BytesIO()
    members, calls = [], []
    for line in lines:
        if line.startswith(b"member "):
            members.append([line.split()[1].decode(), b""])
        elif line.startswith(b"|"):
            members[-1][1] += re.sub(rb"^\| ?", b"", line) + b"\n"
        elif line.startswith(b">"):
            members[-1][1] += unescape(re.sub(rb"^> ?", b"", line))
        elif line.startswith(b"call "):
            calls.append(line.split()[1].decode())
    with zipfile.ZipFile(data, "w") as z:
        for name, content in members:
            z.writestr(name, content)
    data.seek(0)
    return data, calls or ["forward"]


def run(lines):
    with tempfile.TemporaryFile() as out:
        sys.stdout.flush()
        saved = os.dup(1)
        os.dup2(out.fileno(), 1)
        message = None
        try:
            data, calls = archive(lines)
            m = torch.jit.load(data)
            show = torch.jit.CompilationUnit("def show(x: Any) -> str:\n  return str(x)\n").show
            for call in calls:
                result = m() if call == "__call__" else getattr(m, call)()
                if result is not None:
                    print(show(result), flush=True)
        except Exception as e:
            text = [line for line in str(e).splitlines() if line.strip()] or [""]
            message = text[-1 if "failed in the TorchScript interpreter" in str(e) else 0]
            message = re.sub(r"^(RuntimeError|builtins\.\w+): ", "", message.strip().removesuffix(":"))
        finally:
            os.dup2(saved, 1)
            os.close(saved)
        out.seek(0)
        return out.read() + (f"raises: {message}\n".encode() if message is not None else b"")


for path in sys.argv[1:]:
    body = open(path, "rb").read().split(b"---\n")[0]
    open(path, "wb").write(body + b"---\n" + run(body.split(b"\n")))
    print(path)
