// SPDX-License-Identifier: Apache-2.0
//
// compare.js MODEL.onnx DIR: runs a model in ONNX Runtime on the case that dump-case wrote, and compares.
"use strict";
const fs = require("fs");
const path = require("path");
const ort = require("onnxruntime-node");

const kinds = {
  float32: ["float32", Float32Array], float64: ["float64", Float64Array], int64: ["int64", BigInt64Array],
  int32: ["int32", Int32Array], uint8: ["uint8", Uint8Array], int8: ["int8", Int8Array], int16: ["int16", Int16Array],
  bool: ["bool", Uint8Array],
};

function load(dir, entry) {
  const kind = kinds[entry.dtype];
  if (!kind) throw new Error(`no tensor of dtype ${entry.dtype} in this test`);
  const bytes = fs.readFileSync(path.join(dir, entry.file));
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return { type: kind[0], data: new kind[1](copy), dims: entry.dims };
}

// The first difference of a result from what it should be, or null.
function difference(name, got, want, rtol, atol) {
  if (got.type !== want.type) return `${name}: ${got.type}, not ${want.type}`;
  if (JSON.stringify(got.dims.map(Number)) !== JSON.stringify(want.dims)) return `${name}: shape [${got.dims}], not [${want.dims}]`;
  let worst = 0, at = -1;
  for (let i = 0; i < want.data.length; i++) {
    const g = Number(got.data[i]), w = Number(want.data[i]);
    if (g === w || (Number.isNaN(g) && Number.isNaN(w))) continue;
    const over = Math.abs(g - w) / (atol + rtol * Math.abs(w));
    if (!(over <= worst)) { worst = Number.isNaN(over) ? Infinity : over; at = i; }
  }
  return worst > 1 ? `${name}[${at}]: ${got.data[at]}, not ${want.data[at]} (${worst.toPrecision(3)} times the tolerance)` : null;
}

async function main() {
  const [model, dir] = process.argv.slice(2);
  const test = JSON.parse(fs.readFileSync(path.join(dir, "case.json"), "utf8"));
  const session = await ort.InferenceSession.create(model, { logSeverityLevel: 3, intraOpNumThreads: 1 });
  if (session.inputNames.length !== test.inputs.length) throw new Error(`${session.inputNames.length} inputs, not ${test.inputs.length}`);
  const feeds = {};
  session.inputNames.forEach((name, i) => {
    const v = load(dir, test.inputs[i]);
    feeds[name] = new ort.Tensor(v.type, v.data, v.dims);
  });
  const results = await session.run(feeds);
  if (session.outputNames.length !== test.outputs.length) throw new Error(`${session.outputNames.length} outputs, not ${test.outputs.length}`);
  const rtol = Math.max(test.rtol, 1e-4), atol = Math.max(test.atol, 1e-4);
  const wrong = session.outputNames.map((name, i) => difference(name, results[name], load(dir, test.outputs[i]), rtol, atol)).filter(Boolean);
  if (wrong.length) throw new Error(wrong.join("; "));
}

main().catch((e) => { console.error(String(e.message || e).slice(0, 600)); process.exit(1); });
