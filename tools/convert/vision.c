/* SPDX-License-Identifier: Apache-2.0
 *
 * vision.c: operators of torchvision.
 */
#include "call.h"

/* Boxes that overlap a better one go; the rest by falling score. ONNX has batches and classes too: one of each. */
TRANSLATE(nms) {
    const char *boxes = unsqueezed(k, operand(k, 0, TS_FLOAT32), 0), *scores = emit(k, "Unsqueeze", INS(operand(k, 1, TS_FLOAT32), INTS(k, 0, 1)));
    const char *threshold = reshaped_by(k, operand(k, 2, TS_FLOAT32), INTS(k, 1));
    const char *chosen = emit(k, "NonMaxSuppression", INS(boxes, scores, INTS(k, INT64_MAX), threshold)); /* [n, 3]: batch, class, box */
    return bind(k, emit(k, "Gather", INS(transposed(k, chosen, 2, (int64_t[]){1, 0}), build_const_int(&k->c->b, 2))));
}

/* rois: [n, 5], the image's number before the corners. */
TRANSLATE(roi_align) {
    if (values_dtype(tensor_at(k, 0)) != TS_FLOAT32) return refuse(k, "roi_align of another dtype than float32");
    int64_t sampling = int_at(k, arg(k, "sampling_ratio"), -1);
    const char *rois = name_at(k, 1), *image = squeezed(k, sliced(k, rois, 1, 0, 1, 1), 1);
    onnx_node *made = node(k, "RoiAlign", INS(name_at(k, 0), sliced(k, rois, 1, 1, 5, 1), cast(k, image, TS_FLOAT32, TS_INT64)));
    build_string(made, "coordinate_transformation_mode", bool_at(k, arg(k, "aligned"), false) ? "half_pixel" : "output_half_pixel");
    build_string(made, "mode", "avg");
    build_int(made, "output_height", int_at(k, arg(k, "pooled_height"), 1));
    build_int(made, "output_width", int_at(k, arg(k, "pooled_width"), 1));
    build_int(made, "sampling_ratio", sampling < 0 ? 0 : sampling);
    build_float(made, "spatial_scale", float_at(k, arg(k, "spatial_scale"), 1));
    return bind(k, build_out(made, 0));
}
