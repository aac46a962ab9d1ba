#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Run a script of this repository by its path in it:  /usr/bin/python3 tests/relative.py data/make.py [ARG]...

What the script makes with PyTorch then names that path in its debug information, and no folder of this machine.
"""
import os, sys

# By -c, so that no frame of the stack has a path that Python made absolute.
RUN = """
import sys
sys.argv = sys.argv[1:]
sys.modules["__main__"].__file__ = sys.argv[0]
with open(sys.argv[0]) as source:
    exec(compile(source.read(), sys.argv[0], "exec"))
"""
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
path = os.path.relpath(sys.argv[1], root)
os.chdir(root)
os.execv(sys.executable, [sys.executable, "-c", RUN, path] + sys.argv[2:])
