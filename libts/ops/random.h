/* SPDX-License-Identifier: Apache-2.0
 *
 * random.h: filling tensors with random numbers, bit for bit as PyTorch does (page 7.2 of the language).
 *
 * Fills run on one thread under the generator's lock, in the order in which the elements lie in memory.
 */
#ifndef TS_OPS_RANDOM_H
#define TS_OPS_RANDOM_H

#include "core/random.h"
#include "ops/op.h"

/* The module's generator: what a `generator` argument of None stands for. */
ts_status random_generator(ctx *cx, value argument, generator **out);

/* A number per element, computed in double and converted; `p` are the parameters. */
typedef double (*random_sampler)(generator *g, const double *p);
ts_status random_fill(ctx *cx, generator *g, tensor *t, random_sampler sample, const double *p);
/* to[i] = sample(from[i]) with `from` broadcast to the sizes of `to`; numbers are read as doubles. */
ts_status random_map(ctx *cx, generator *g, tensor *to, const tensor *from, random_sampler sample);

/* The kernels of uniform_, normal_ and bernoulli_ with their checks. */
ts_status random_uniform(ctx *cx, generator *g, tensor *t, double from, double to);
ts_status random_normal(ctx *cx, generator *g, tensor *t, double mean, double std);
ts_status random_bernoulli(ctx *cx, generator *g, tensor *t, double p);
ts_status random_exponential(ctx *cx, generator *g, tensor *t, double lambda);

/* Refuses dtypes in the name of PyTorch's kernel: floating ones (`half`: float16 too) pass, integers and bool as said. */
ts_status random_check_dtype(ctx *cx, const char *name, dtype d, bool half, bool integers, bool boolean);

/* Element access by dtype: numbers as doubles, converted as C++ does. */
double random_load(dtype d, const void *at);
void random_store(dtype d, void *at, double v);

#endif
