/* SPDX-License-Identifier: Apache-2.0
 *
 * out.c: what rows ask of the dtype of an out= tensor, and how they say no.  Most convert to any dtype of the same or a
 * higher category; the others are named here.
 */
#include "ops/op.h"

#include <string.h>

static ts_status refuse_dtype(ctx *cx, dtype result, dtype target) {
    return fail_op(cx, "Found dtype %s but expected %s", dtype_aten(target), dtype_aten(result));
}

static ts_status refuse_searchsorted(ctx *cx, dtype result, dtype target) {
    return fail_op(cx, "torch.searchsorted(): output tensor's dtype is wrong, it can only be Int(int32) or Long(int64) depending on whether out_int32 flag is True, but we got output tensor's dtype %s and out_int32 flag is %s",
                   dtype_aten(target), result == TS_INT32 ? "True" : "False");
}

/* The part of a row's name between "aten::" and the overload's. */
#define SHORT_NAME(o) (int)strcspn((o)->text, ".") - 6, (o)->text + 6

static ts_status check_bool(ctx *cx, const op *o, dtype target) {
    switch ((op_id)(o - op_table)) {
    case OP_signbit_out:
    case OP_isposinf_out:
    case OP_isneginf_out:
        if (target == TS_BOOL) return TS_OK;
        return fail_op(cx, "%.*s does not support non-boolean outputs.", SHORT_NAME(o));
    case OP_all_out:
    case OP_all_all_out:
    case OP_any_out:
    case OP_any_all_out:
        if (target == TS_BOOL || target == TS_UINT8) return TS_OK;
        return fail_op(cx, "%.*s only supports bool tensor for result, got: %s", SHORT_NAME(o), dtype_aten(target));
    default: return TS_OK;
    }
}

/* Rows that work out the result's dtype before anything is computed. */
static bool is_declared(const op *o) {
    switch ((op_id)(o - op_table)) {
    case OP_mm_out:
    case OP_bmm_out:
    case OP_addmm_out:
    case OP_mv_out:
    case OP_addmv_out:
    case OP_baddbmm_out:
    case OP_matmul_out:
    case OP_linear_out:
    case OP_gather_out:
    case OP_scatter_src_out:
    case OP_scatter_value_out:
    case OP_scatter_reduce_out:
    case OP_scatter_add_out:
    case OP_index_add_out:
    case OP_index_copy_out:
    case OP_softmax_int_out:
    case OP_log_softmax_int_out:
    case OP_tril_out:
    case OP_triu_out:
    case OP_cross_out:
    case OP_linalg_cross_out:
    case OP_renorm_out:
    case OP_avg_pool2d_out:
    case OP_avg_pool3d_out:
    case OP_upsample_nearest1d_out:
    case OP_upsample_nearest2d_out:
    case OP_upsample_bilinear2d_out:
    case OP_upsample_bicubic2d_out:
    case OP_linalg_inv_out:
    case OP_linalg_det_out:
    case OP_argmax_out:
    case OP_argmin_out: return true;
    default: return false;
    }
}

static ts_status refuse_declared(ctx *cx, dtype result, dtype target) {
    return fail_op(cx, "Expected out tensor to have dtype %s, but got %s instead", dtype_cpp(result), dtype_cpp(target));
}

/* Rows whose out= must have the result's dtype. */
static ts_status check_same(ctx *cx, const op *o, dtype result, dtype target) {
    switch ((op_id)(o - op_table)) {
    case OP_floor_out:
    case OP_ceil_out:
    case OP_trunc_out:
    case OP_fix_out:
    case OP_round_out: return dtype_is_integral(result) ? TS_OK : refuse_dtype(cx, result, target); /* integers are copied */
    case OP_neg_out:
    case OP_negative_out:
    case OP_abs_out:
    case OP_absolute_out:
    case OP_sign_out:
    case OP_sgn_out:
    case OP_square_out:
    case OP_bitwise_not_out:
    case OP_round_decimals_out:
    case OP_pow_Tensor_Scalar_out:
    case OP_clamp_out:
    case OP_clamp_min_out:
    case OP_clamp_max_out:
    case OP_gelu_out:
    case OP_leaky_relu_out:
    case OP_conj_physical_out: return refuse_dtype(cx, result, target);
    case OP_amax_out:
    case OP_amin_out:
        return fail_op(cx, "Expected the dtype for input and out to match, but got %s for input's dtype and %s for out's dtype.",
                       dtype_aten(result), dtype_aten(target));
    case OP_dot_out:
    case OP_vdot_out: return fail_op(cx, "result dtype %s does not match input dtype %s", dtype_aten(target), dtype_aten(result));
    case OP_index_select_out: return fail_op(cx, "index_select(): self and result must have the same scalar type");
    case OP_masked_select_out: return fail_op(cx, "masked_select(): self and result must have the same scalar type");
    case OP_take_out:
        return fail_op(cx, "take(): self and out expected to have the same dtype, but got self.dtype = %s and out.dtype = %s", dtype_aten(result), dtype_aten(target));
    case OP_nonzero_out:
        return fail_op(cx, "nonzero: Expected out tensor to have scalar type Long but got scalar type%s", dtype_aten(target));
    case OP_max_dim_max:
    case OP_min_dim_min:
        return result == TS_INT64 ? refuse_declared(cx, result, target) : TS_OK;
    case OP_searchsorted_Tensor_out:
    case OP_searchsorted_Scalar_out:
    case OP_bucketize_Tensor_out:
    case OP_bucketize_Scalar_out: return refuse_searchsorted(cx, result, target);
    case OP_float_power_Tensor_Tensor_out:
    case OP_float_power_Tensor_Scalar_out:
    case OP_float_power_Scalar_out:
        return fail_op(cx, "the output given to float_power has dtype %s but the operation's result requires dtype %s",
                       dtype_aten(target), dtype_aten(result));
    default: return is_declared(o) ? refuse_declared(cx, result, target) : TS_OK;
    }
}

ts_status op_check_out(ctx *cx, const op *o, dtype result, dtype target) {
    TS_TRY(check_bool(cx, o, target));
    if (result != target) TS_TRY(check_same(cx, o, result, target));
    return op_check_cast(cx, result, target);
}
