/* SPDX-License-Identifier: Apache-2.0
 *
 * random.c: see random.h.  The engine is the published mt19937 with its plain one-word seeding.
 */
#include "core/random.h"

#include <math.h>
#include <stddef.h>
#include <string.h>
#include <sys/random.h>

enum { MT_SHIFT = 397 };

static void fill_state(generator *g, uint64_t seed) {
    g->seed = seed;
    g->state[0] = (uint32_t)seed;
    for (uint32_t j = 1; j < MT_STATE; j++)
        g->state[j] = 1812433253u * (g->state[j - 1] ^ (g->state[j - 1] >> 30)) + j;
    g->next = MT_STATE;
    g->fresh = true;
    g->has_normal_double = false;
}

generator *generator_new(budget *b) {
    generator *g = mem_zalloc(b, sizeof *g);
    uint64_t seed; /* PyTorch's default one for a system without randomness */
    if (!g) return NULL;
    pthread_mutex_init(&g->lock, NULL);
    if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) != (ssize_t)sizeof seed) seed = GENERATOR_DEFAULT_SEED;
    fill_state(g, seed);
    return g;
}

void generator_free(generator *g) {
    if (!g) return;
    pthread_mutex_destroy(&g->lock);
    mem_free(g);
}

void generator_lock(generator *g) { pthread_mutex_lock(&g->lock); }
void generator_unlock(generator *g) { pthread_mutex_unlock(&g->lock); }

void generator_seed(generator *g, uint64_t seed) {
    generator_lock(g);
    fill_state(g, seed);
    generator_unlock(g);
}

static uint32_t mixed(uint32_t u, uint32_t v) {
    uint32_t joined = (u & 0x80000000u) | (v & 0x7fffffffu);
    return (joined >> 1) ^ ((v & 1) ? 0x9908b0dfu : 0);
}

static void twist(generator *g) {
    uint32_t *s = g->state;
    for (int i = 0; i < MT_STATE; i++)
        s[i] = s[(i + MT_SHIFT) % MT_STATE] ^ mixed(s[i], s[(i + 1) % MT_STATE]);
    g->next = 0;
    g->fresh = false;
}

/* PyTorch's CPUGeneratorImplState; `left` counts down to the next twist. */
typedef struct saved_state {
    uint64_t seed;
    int32_t left, seeded;
    uint64_t next, state[MT_STATE];
    double normal_x, normal_y, normal_rho; /* x and rho are no longer in use */
    int32_t normal_valid;
    int32_t padding;
    /* what later versions added: */
    float normal_float;
    bool normal_float_valid;
    char end[3];
} saved_state;

enum { OLD_STATE = offsetof(saved_state, normal_float) };
_Static_assert(sizeof(saved_state) == GENERATOR_STATE, "the layout is PyTorch's");

void generator_save(generator *g, void *state) {
    saved_state s = {.seed = 0};
    generator_lock(g);
    s.seed = g->seed;
    s.seeded = 1;
    s.next = g->fresh ? 0 : (uint64_t)g->next;
    s.left = g->fresh ? 1 : MT_STATE + 1 - g->next;
    for (int i = 0; i < MT_STATE; i++) s.state[i] = g->state[i];
    s.normal_valid = g->has_normal_double;
    if (g->has_normal_double) s.normal_y = g->normal_double;
    generator_unlock(g);
    memcpy(state, &s, sizeof s);
}

bool generator_restore(generator *g, const void *state, size_t size) {
    saved_state s = {.seed = 0};
    if (size != sizeof s && size != OLD_STATE) return false;
    memcpy(&s, state, size);
    bool fresh = s.left == 1 && s.next == 0;
    if (!s.seeded || (!fresh && (s.next < 1 || s.next > MT_STATE || (uint64_t)(int64_t)s.left != MT_STATE + 1 - s.next))) return false;
    generator_lock(g);
    g->seed = s.seed;
    g->fresh = fresh;
    g->next = fresh ? MT_STATE : (int)s.next;
    for (int i = 0; i < MT_STATE; i++) g->state[i] = (uint32_t)s.state[i];
    g->has_normal_double = s.normal_valid;
    g->normal_double = s.normal_y;
    generator_unlock(g);
    return true;
}

uint32_t generator_next(generator *g) {
    if (g->next == MT_STATE) twist(g);
    uint32_t y = g->state[g->next++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

uint64_t generator_next64(generator *g) {
    uint64_t high = generator_next(g);
    return high << 32 | generator_next(g);
}

double generator_uniform(generator *g) { return (double)(generator_next64(g) & ((1ULL << 53) - 1)) * 0x1p-53; }

float generator_uniform_float(generator *g) { return (float)(generator_next(g) & ((1u << 24) - 1)) * 0x1p-24f; }

double generator_normal(generator *g) {
    if (g->has_normal_double) {
        g->has_normal_double = false;
        return g->normal_double;
    }
    double u1 = generator_uniform(g), u2 = generator_uniform(g);
    double r = sqrt(-2 * log(1 - u2)), theta = 2 * 3.14159265358979323846 * u1;
    g->normal_double = r * sin(theta);
    g->has_normal_double = true;
    return r * cos(theta);
}
