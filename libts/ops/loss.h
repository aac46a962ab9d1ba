/* SPDX-License-Identifier: Apache-2.0
 *
 * loss.h: what losses share: the reduction, and chains, which make composites short.
 *
 * A chain holds the tensors that its steps make and the first error: steps after that do nothing and give NULL.
 */
#ifndef TS_OPS_LOSS_H
#define TS_OPS_LOSS_H

#include "ops/op.h"

enum { CHAIN_MAX = 32 };

typedef struct chain {
    ctx *cx;
    ts_status status;
    int n;
    tensor *made[CHAIN_MAX]; /* freed by chain_end */
} chain;

void chain_end(chain *c);
#define CHAIN(c, context) __attribute__((cleanup(chain_end))) chain c = {.cx = (context)}
/* Calls an operator with one tensor as its result, which the chain owns. */
tensor *chain_step(chain *c, op_id id, int nargs, const value *args);
#define STEP(c, id, ...) chain_step((c), (id), (int)(sizeof((value[]){__VA_ARGS__}) / sizeof(value)), (value[]){__VA_ARGS__})
#define T(t) v_tensor(t)
/* Gives a tensor to the chain. */
tensor *chain_keep(chain *c, tensor *t);
/* number - t as C++ has it: the number becomes a tensor of the dtype of t first. */
tensor *chain_number_minus(chain *c, double number, tensor *t);
/* The sum over one dim. */
tensor *chain_sum(chain *c, tensor *t, int64_t dim, bool keepdim);
/* out[0] = t, or the error. */
ts_status chain_result(chain *c, tensor *t, value *out);

enum { REDUCTION_NONE, REDUCTION_MEAN, REDUCTION_SUM };

/* The mean or the sum of all elements, or the tensor as it is. */
tensor *chain_reduce(chain *c, tensor *t, int64_t reduction);

#endif
