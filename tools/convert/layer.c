/* SPDX-License-Identifier: Apache-2.0
 *
 * layer.c: normalisation, resampling.
 */
#include "call.h"

/* A tensor of `count` times the same number, for weights that are left out. */
static const char *constant_row(call *k, ts_dtype d, int64_t count, double value) {
    ts_tensor *wide_row, *row_tensor;
    if (ts_tensor_new(TS_FLOAT64, 1, &count, &wide_row, NULL) != TS_OK) memory_end();
    for (int64_t i = 0; i < count; i++) ((double *)ts_tensor_data(wide_row))[i] = value;
    if (ts_tensor_to(wide_row, d, &row_tensor, NULL) != TS_OK) memory_end();
    const char *name = build_tensor(&k->c->b, value == 1 ? "ones" : "zeros", row_tensor);
    ts_tensor_unref(wide_row);
    ts_tensor_unref(row_tensor);
    return name;
}

static const char *weight_or(call *k, const char *argument, int64_t count, double value) {
    int i = arg(k, argument);
    return given(k, i) ? name_at(k, i) : constant_row(k, values_dtype(tensor_at(k, 0)), count, value);
}

TRANSLATE(batch_norm) {
    int64_t channels = ts_tensor_sizes(tensor_at(k, 0))[1];
    if (bool_at(k, arg(k, "training"), false))
        return refuse(k, "batch_norm in training changes the model's state: put the model into evaluation mode");
    onnx_node *made =
        node(k, "BatchNormalization",
             INS(name_at(k, 0), weight_or(k, "weight", channels, 1), weight_or(k, "bias", channels, 0),
                 name_at(k, arg(k, "running_mean")), name_at(k, arg(k, "running_var"))));
    build_float(made, "epsilon", float_at(k, arg(k, "eps"), 1e-5));
    return bind(k, build_out(made, 0));
}

TRANSLATE(instance_norm) {
    int64_t channels = ts_tensor_sizes(tensor_at(k, 0))[1];
    if (!bool_at(k, arg(k, "use_input_stats"), true)) {
        onnx_node *made =
            node(k, "BatchNormalization",
                 INS(name_at(k, 0), weight_or(k, "weight", channels, 1), weight_or(k, "bias", channels, 0),
                     name_at(k, arg(k, "running_mean")), name_at(k, arg(k, "running_var"))));
        build_float(made, "epsilon", float_at(k, arg(k, "eps"), 1e-5));
        return bind(k, build_out(made, 0));
    }
    onnx_node *made =
        node(k, "InstanceNormalization",
             INS(name_at(k, 0), weight_or(k, "weight", channels, 1), weight_or(k, "bias", channels, 0)));
    build_float(made, "epsilon", float_at(k, arg(k, "eps"), 1e-5));
    return bind(k, build_out(made, 0));
}

const char *layer_norm_of(call *k, const char *x, const char *weight, const char *bias, int dims, double eps) {
    onnx_node *made = node(k, "LayerNormalization", INS(x, weight, bias));
    build_int(made, "axis", -dims);
    build_float(made, "epsilon", eps);
    return build_out(made, 0);
}

/* A weight that is left out is a tensor of ones of the normalised shape. */
static const char *ones_like_tail(call *k, int n, const int64_t *shape) {
    int64_t count = 1;
    for (int i = 0; i < n; i++) count *= shape[i];
    const char *row_name = constant_row(k, values_dtype(tensor_at(k, 0)), count, 1);
    return n == 1 ? row_name : reshaped_by(k, row_name, ints(k, n, shape));
}

TRANSLATE(layer_norm) {
    int64_t shape[DIMS];
    int n = ints_at(k, arg(k, "normalized_shape"), DIMS, shape), weight = arg(k, "weight");
    const char *w = given(k, weight) ? name_at(k, weight) : ones_like_tail(k, n, shape);
    if (strcmp(k->op, "aten::native_layer_norm") == 0 && k->nout > 1) return refuse(k, "native_layer_norm with its statistics");
    return bind(k, layer_norm_of(k, name_at(k, 0), w, name_at(k, arg(k, "bias")), n, float_at(k, arg(k, "eps"), 1e-5)));
}

/* By instance_norm of each group as one channel. */
TRANSLATE(group_norm) {
    ts_tensor *t = tensor_at(k, 0), *u = tensor_in(k, 0, 1);
    int64_t groups = int_at(k, arg(k, "num_groups"), 1), channels = ts_tensor_sizes(t)[1], shape[DIMS];
    ts_dtype d = values_dtype(t);
    const char *x = reshaped_by(k, name_at(k, 0), INTS(k, 0, groups, -1));
    onnx_node *made = node(k, "InstanceNormalization", INS(x, constant_row(k, d, groups, 1), constant_row(k, d, groups, 0)));
    build_float(made, "epsilon", float_at(k, arg(k, "eps"), 1e-5));
    const char *back = !sizes_fixed(k) ? emit(k, "Shape", INS(name_at(k, 0))) : shape_like(k, t, u, name_at(k, 0), t, u);
    const char *y = reshaped_by(k, build_out(made, 0), back);
    int weight = arg(k, "weight"), bias = arg(k, "bias"), n = ts_tensor_ndim(t) - 1;
    shape[0] = channels;
    for (int i = 1; i < n; i++) shape[i] = 1;
    if (given(k, weight)) y = emit(k, "Mul", INS(y, reshaped_by(k, name_at(k, weight), ints(k, n, shape))));
    if (given(k, bias)) y = emit(k, "Add", INS(y, reshaped_by(k, name_at(k, bias), ints(k, n, shape))));
    return bind(k, y);
}

/* ---- resampling ---- */

/* Scale factors that were given, as float32[n] with ones for batch and channels; NULL if there are none. */
static const char *given_scales(call *k, int spatial) {
    ts_tensor *t;
    int all = arg(k, "scale_factors"), first = arg(k, "scales") >= 0 ? arg(k, "scales") : arg(k, spatial == 3 ? "scales_d" : "scales_h");
    bool listed = given(k, all) && ts_value_count(k->in[all].at[0]) == (size_t)spatial;
    if (!listed && (all >= 0 || !given(k, first))) return NULL;
    if (ts_tensor_new(TS_FLOAT32, 1, (int64_t[]){spatial + 2}, &t, NULL) != TS_OK) memory_end();
    float *scales = ts_tensor_data(t);
    scales[0] = scales[1] = 1;
    for (int i = 0; i < spatial; i++) {
        ts_value *item = NULL;
        double factor = 1;
        if (listed && (ts_value_item(k->in[all].at[0], (size_t)i, &item, NULL) != TS_OK || ts_value_get_float(item, &factor, NULL) != TS_OK))
            refuse(k, "a scale factor that is no float");
        ts_value_unref(item);
        scales[i + 2] = (float)(listed ? factor : float_at(k, first + i, 1));
    }
    const char *name = build_tensor(&k->c->b, "scales", t);
    ts_tensor_unref(t);
    return name;
}

/* The whole shape of the result as int64: batch and channels of the input, then the sizes asked for. */
static const char *wanted_sizes(call *k, int ndim) {
    int sizes = arg(k, "output_size");
    ts_tensor *t = out_in(k, 0, 0), *u = out_in(k, 0, 1);
    if (sizes_fixed(k)) return ints(k, ndim, ts_tensor_sizes(t));
    bool fixed = memcmp(ts_tensor_sizes(t) + 2, ts_tensor_sizes(u) + 2, (size_t)(ndim - 2) * 8) == 0;
    if (!fixed && !given(k, sizes)) refuse(k, "the size of the result is not known");
    const char *tail = fixed ? ints(k, ndim - 2, ts_tensor_sizes(t) + 2) : int_list_at(k, sizes);
    onnx_node *made = node(k, "Concat", INS(size_of(k, name_at(k, 0), 0), size_of(k, name_at(k, 0), 1), tail));
    build_int(made, "axis", 0);
    return build_out(made, 0);
}

TRANSLATE(resize) {
    int ndim = ts_tensor_ndim(tensor_at(k, 0));
    const char *scales = given_scales(k, ndim - 2);
    onnx_node *made = node(k, "Resize", INS(name_at(k, 0), NULL, scales, scales ? NULL : wanted_sizes(k, ndim)));
    bool corners = bool_at(k, arg(k, "align_corners"), false), nearest = strcmp(k->row->onnx, "nearest") == 0;
    build_string(made, "mode", k->row->onnx);
    build_string(made, "coordinate_transformation_mode", nearest ? "asymmetric" : corners ? "align_corners" : "half_pixel");
    if (nearest) build_string(made, "nearest_mode", "floor");
    if (strcmp(k->row->onnx, "cubic") == 0) build_float(made, "cubic_coeff_a", -0.75);
    return bind(k, build_out(made, 0));
}
