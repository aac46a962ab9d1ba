#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Fill in the expected part of cases (tests/ops/*.ts, tests/lang/*.ts) from PyTorch.

    /usr/bin/python3 tests/ops/rebase.py tests/ops/softmax.ts ...

Needs Debian's python3-torch 1.13: what it prints is what libts must print.  See ../case.h for the format.
"""
import io, os, re, sys, tempfile, warnings, zipfile

import torch

try:
    import torchvision
except ImportError:
    torchvision = None

warnings.filterwarnings("ignore")
torch.set_num_threads(1)


def archive(body):
    """The case as a module's method in an archive: names mean there what they mean in saved code."""
    lines = "".join(f"    {line}\n" if line else "\n" for line in body.splitlines())
    text = f"class M(Module):\n  __parameters__ = []\n  __buffers__ = []\n  def case(self) -> None:\n{lines}    return None\n"
    if re.search(r"^def ", body, re.M):
        text = body + "class M(Module):\n  __parameters__ = []\n  __buffers__ = []\n  def case(self) -> None:\n    return __torch__.case()\n"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as z:
        z.writestr("m/data.pkl", b"\x80\x02c__torch__\nM\n)\x81}b.")
        z.writestr("m/constants.pkl", b"\x80\x02).")
        version = re.match(r"# version (\d+)", body)
        z.writestr("m/version", (version[1] if version else "10") + "\n")
        z.writestr("m/code/__torch__.py", text)
    data.seek(0)
    return data


def run(body):
    """What the case prints, and its error as a last line."""
    with tempfile.TemporaryFile() as out:
        sys.stdout.flush()
        saved = os.dup(1)
        os.dup2(out.fileno(), 1)
        message = None
        try:
            torch.jit.load(archive(body)).case()
        except Exception as e:
            lines = [line for line in str(e).splitlines() if line.strip()] or [""]
            message = lines[-1 if "failed in the TorchScript interpreter" in str(e) else 0]
            message = re.sub(r"^(builtins|__main__)\.\w+: ", "", message.strip().removesuffix(":"))
            message = re.sub(r" \(of Python compilation unit at: 0x[0-9a-f]+\)", "", message)
            message = re.sub(r"^(RuntimeError|IndexError|NotImplementedError): ", "", message)
        finally:
            os.dup2(saved, 1)
            os.close(saved)
        out.seek(0)
        text = out.read().decode("utf-8", "surrogateescape")
    if message is not None:  # Python's texts name types its own way
        message = re.sub(r"torch\.([A-Z][A-Za-z0-9]*)Tensor\b", r"CPU\1Type", message)
    return text + (f"raises: {message}\n" if message is not None else "")


for path in sys.argv[1:]:
    cases = []
    for text in re.split(r"^===\n", open(path).read(), flags=re.M):
        body = re.split(r"^---\n", text, maxsplit=1, flags=re.M)[0]
        if not body.endswith("\n"):
            body += "\n"
        cases.append(body + "---\n" + run(body))
    open(path, "w").write("===\n".join(cases))
    print(path)
