/* SPDX-License-Identifier: Apache-2.0
 *
 * face.c: `face methods`, `face functions` and `face short` print the C++ face of the operators, from their schemas, as
 * libts/include/ts/cxx/methods.inc (members of at::Tensor), functions.inc (functions of namespace at) and short.inc
 * (torch::fft::fft for at::fft_fft, and so on).
 *
 * The C++ signature of an operator follows from its schema: types one to one, the four arguments of factories (dtype,
 * layout, device, pin_memory) as TensorOptions, out= arguments first under the name X_out.  Rows of TorchScript alone
 * (numbers, strings, lists) have none; names whose C++ form is another one are written by hand.
 */
#include "base/map.h"
#include "ops/op.h"

#include <stdio.h>
#include <stdlib.h>

/* Written by hand in tensor.hpp and functions.hpp, or of TorchScript alone. */
static const char *const by_hand[] = {
    "sym_size", "sym_stride", "sym_numel", "sym_storage_offset",
    "size", "stride", "dim", "numel", "item", "to", "index", "is_contiguous", "is_floating_point", "is_complex", "is_signed",
    "element_size", "storage_offset", "get_device", "type_as", "requires_grad_", "len", "tensor", "as_tensor", "Int", "Float", "Bool", "Complex",
    "IntImplicit", "FloatImplicit", "ComplexImplicit", "ScalarImplicit", "list", "sizes", "cpu", "cuda", "is_inference", "is_leaf",
    "from_file", "format", "eq_list", "warn", "dict", "is_non_overlapping_and_dense", "backward", "set_", "tolist", "result_type", "can_cast",
    "promote_types", "print", "output_nr", "_version", "retain_grad", "wait", "is_set_to", "sparse_coo_tensor",
    "quantized_lstm", "quantized_gru", "_cast_Byte", "__getitem__", "__contains__", "__interpolate", "__upsample", "__upsample_bilinear",
    "__upsample_nearest", "_infer_size", "__not__", "__is__", "__isnot__", "_no_grad_fill_", "_no_grad_fill", "_no_grad_uniform_", "_no_grad_normal_",
    "_no_grad_zero_", "_unwrap_optional", "_get_tracing_state", "_size_if_not_equal", "hash", "index_put_", "contiguous",
};

/* Of lists of tensors: TorchScript's own. */
static bool is_of_lists(const schema *s) {
    const char *name = s->name + 6;
    return strcmp(s->overload, "Tensor_list") == 0 || strcmp(name, "sorted") == 0 || strcmp(name, "count") == 0 || strcmp(name, "remove") == 0 ||
           (strcmp(name, "sort") == 0 && strcmp(s->overload, "Tensor") == 0);
}

/* Methods that are no functions in LibTorch, under names that programs use for others. */
static const char *const methods_only[] = {
    "sum_to_size", "view", "view_as", "reshape_as", "expand", "expand_as", "unfold", "repeat", "new_zeros", "new_ones", "new_full", "new_empty",
    "new_empty_strided", "contiguous", "data", "set_data", "to_dense", "is_pinned", "pin_memory", "coalesce", "is_coalesced", "numpy_T", "mT", "mH",
    "is_conj", "is_neg", "retains_grad", "copy_",
};

static bool is_function(const schema *s) {
    for (size_t i = 0; i < sizeof methods_only / sizeof *methods_only; i++)
        if (strcmp(methods_only[i], s->name + 6) == 0) return false;
    return true;
}

/* Parameters that lose their default in C++, since calls would be ambiguous with another overload. */
static bool must_be_given(const schema *s, const char *arg) {
    static const struct { const char *name, *overload, *args; } rows[] = {
        {"arange", NULL, " step "},         {"range", "out", " step "},
        {"clamp", "", " min "},             {"clamp", "out", " min "},
        {"clamp_", "", " min "},            {"clip", "", " min "},
        {"clip", "out", " min "},           {"clip_", "", " min "},
        {"conv1d", "padding", " bias stride padding "}, {"conv2d", "padding", " bias stride padding "},
        {"conv3d", "padding", " bias stride padding "}, {"linalg_matrix_rank", "atol_rtol_float", " atol rtol "},
        {"linalg_matrix_rank", "atol_rtol_float_out", " atol rtol "}, {"linalg_pinv", "atol_rtol_float", " atol rtol "},
        {"linalg_pinv", "atol_rtol_float_out", " atol rtol "}, {"stft", "", " hop_length win_length window normalized "},
    };
    char word[64];
    snprintf(word, sizeof word, " %s ", arg);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].name, s->name + 6) == 0 && (!rows[i].overload || strcmp(rows[i].overload, s->overload) == 0) && strstr(rows[i].args, word)) return true;
    return false;
}

static bool is_by_hand(const schema *s) {
    const char *name = s->name + 6;
    if (is_of_lists(s)) return true;
    for (size_t i = 0; i < sizeof by_hand / sizeof *by_hand; i++)
        if (strcmp(by_hand[i], name) == 0) return true;
    if (strcmp(name, "copy_") == 0 && *s->overload) return true;    /* TorchScript's own */
    if (strstr(s->overload, "hacked_twin")) return true;            /* likewise */
    return strlen(s->overload) > 4 && strcmp(s->overload + strlen(s->overload) - 4, "_out") == 0 && s->nout == 0;
}

static bool real_is(const schema_arg *a, const char *name) { return a->real && strncmp(a->real, name, strlen(name)) == 0; }

/* C++ type of an argument, by value inside optional<>; NULL where there is none. */
static const char *base_type(const schema_arg *a, const type *t) {
    if (real_is(a, "ScalarType")) return "c10::ScalarType";
    if (real_is(a, "Layout")) return "c10::Layout";
    if (real_is(a, "MemoryFormat")) return "c10::MemoryFormat";
    if (real_is(a, "Dimname") || real_is(a, "ConstQuantizerPtr")) return NULL;
    switch (t->kind) {
    case T_TENSOR: return "Tensor";
    case T_INT: return "int64_t";
    case T_FLOAT: return "double";
    case T_BOOL: return "bool";
    case T_NUMBER: return "c10::Scalar";
    case T_STR: return "c10::string_view";
    case T_DEVICE: return "c10::Device";
    case T_GENERATOR: return "Generator";
    default: return NULL;
    }
}

static const char *list_type(const type *element) {
    switch (element->kind) {
    case T_INT: return "c10::IntArrayRef";
    case T_FLOAT: return "c10::ArrayRef<double>";
    case T_NUMBER: return "c10::ArrayRef<c10::Scalar>";
    case T_TENSOR: return "TensorList";
    case T_OPTIONAL: return element->args[0]->kind == T_TENSOR ? "const c10::List<c10::optional<Tensor>> &" : NULL;
    default: return NULL;
    }
}

/* Writes the whole C++ type of an argument; false if it has none. */
static bool print_type(text *out, const schema_arg *a) {
    const type *t = a->type;
    const char *base;
    if (t->kind == T_LIST) {
        if (!(base = list_type(t->args[0]))) return false;
        text_printf(out, "%s%s", base, base[strlen(base) - 1] == '&' ? "" : " ");
        return true;
    }
    if (t->kind == T_OPTIONAL && t->args[0]->kind == T_LIST) {
        if (t->args[0]->args[0]->kind == T_INT) text_puts(out, "c10::OptionalIntArrayRef ");
        else if (t->args[0]->args[0]->kind == T_FLOAT) text_puts(out, "c10::optional<c10::ArrayRef<double>> ");
        else return false;
        return true;
    }
    bool optional = t->kind == T_OPTIONAL;
    if (!(base = base_type(a, optional ? t->args[0] : t))) return false;
    bool plain = strcmp(base, "Tensor") != 0 && strcmp(base, "c10::Scalar") != 0 && strcmp(base, "Generator") != 0;
    if (optional) text_printf(out, plain ? "c10::optional<%s> " : "const c10::optional<%s> &", base);
    else if (a->written) text_printf(out, "const Tensor &");
    else text_printf(out, plain ? "%s " : "const %s &", base);
    return true;
}

static void print_default(text *out, const schema_arg *a) {
    value v = a->def;
    switch (v.tag) {
    case V_NONE: text_puts(out, strcmp(a->name, "generator") == 0 ? " = c10::nullopt" : a->type->kind == T_OPTIONAL && a->type->args[0]->kind == T_TENSOR ? " = {}" : " = c10::nullopt"); break;
    case V_BOOL: text_printf(out, " = %s", v.b ? "true" : "false"); break;
    case V_INT:
        if (real_is(a, "ScalarType")) text_printf(out, " = static_cast<c10::ScalarType>(%lld)", (long long)v.i);
        else if (real_is(a, "MemoryFormat")) text_printf(out, " = static_cast<c10::MemoryFormat>(%lld)", (long long)v.i);
        else text_printf(out, " = %lld", (long long)v.i);
        break;
    case V_FLOAT: text_printf(out, " = %.17g", v.d); break;
    case V_STR: text_printf(out, " = \"%s\"", v.s->bytes); break;
    case V_LIST:
        if (v.l->n == 0) {
            text_puts(out, " = {}");
            break;
        }
        text_puts(out, " = {");
        for (int64_t i = 0; i < v.l->n; i++) {
            if (i) text_puts(out, ", ");
            value_print(out, v.l->items[i]);
        }
        text_puts(out, "}");
        break;
    default: break;
    }
}

/* What an operator gives: its C++ type and the function that makes it from a value; NULL where there is none. */
static const char *result_type(const schema *s, const char **out_maker) {
    static const char *const tuples[] = {NULL, NULL, "std::tuple<Tensor, Tensor>", "std::tuple<Tensor, Tensor, Tensor>",
                                         "std::tuple<Tensor, Tensor, Tensor, Tensor>", "std::tuple<Tensor, Tensor, Tensor, Tensor, Tensor>"};
    static const char *const makers[] = {NULL, NULL, "to_tuple2", "to_tuple3", "to_tuple4", "to_tuple5"};
    *out_maker = "";
    if (s->nrets == 0) return "void";
    for (int i = 0; i < s->nrets && s->nrets > 1; i++)
        if (s->rets[i].type->kind != T_TENSOR) return NULL;
    if (s->nrets > 5) return NULL;
    *out_maker = makers[s->nrets > 1 ? s->nrets : 0];
    if (s->nrets > 1) return tuples[s->nrets];
    const type *t = s->rets[0].type;
    *out_maker = t->kind == T_TENSOR ? "to_tensor" : t->kind == T_BOOL ? "to_bool" : t->kind == T_INT ? "to_int" : t->kind == T_FLOAT ? "to_double" : t->kind == T_NUMBER ? "to_scalar" : "to_tensors";
    switch (t->kind) {
    case T_TENSOR: return "Tensor";
    case T_BOOL: return "bool";
    case T_INT: return s->rets[0].real ? NULL : "int64_t";
    case T_FLOAT: return "double";
    case T_NUMBER: return "c10::Scalar";
    case T_LIST: return t->args[0]->kind == T_TENSOR ? "std::vector<Tensor>" : NULL;
    default: return NULL;
    }
}

/* The first of the four arguments that TensorOptions stand for, or -1. */
static int options_at(const schema *s) {
    for (int i = 0; i + 3 < s->nargs; i++)
        if (strcmp(s->args[i].name, "dtype") == 0 && strcmp(s->args[i + 1].name, "layout") == 0 && strcmp(s->args[i + 2].name, "device") == 0 &&
            strcmp(s->args[i + 3].name, "pin_memory") == 0)
            return i;
    return -1;
}

static bool has_tensor(const schema *s) {
    for (int i = 0; i < s->nargs; i++) {
        const type *t = s->args[i].type;
        while (t->kind == T_LIST || t->kind == T_OPTIONAL) t = t->args[0];
        if (t->kind == T_TENSOR) return true;
    }
    return false;
}

static bool in_place(const schema *s) { return s->nargs && s->args[0].written && !s->nout && s->nrets == 1 && s->args[0].type->kind == T_TENSOR; }

static bool is_method(const schema *s) { return s->nargs && strcmp(s->args[0].name, "self") == 0 && s->args[0].type->kind == T_TENSOR && !s->nout; }

/* Parameters (with defaults) or, to tell overloads apart, their types alone; false if one has no C++ form. */
static bool print_parameters(text *out, const schema *s, int from, bool types_only) {
    int options = options_at(s), shown = 0, first_out = s->nargs - s->nout;
    for (int k = 0; k < s->nargs; k++) {
        int i = s->nout ? (k < s->nout ? first_out + k : k - s->nout) : k; /* out arguments first */
        const schema_arg *a = &s->args[i];
        if (i < from) continue;
        if (options >= 0 && i > options && i < options + 4) continue;
        if (shown++) text_puts(out, ", ");
        if (i == options) {
            text_puts(out, "const c10::TensorOptions &");
            if (!types_only) text_puts(out, a->has_default ? "options = {}" : "options");
            continue;
        }
        if (s->nout && i >= first_out && a->type->kind == T_TENSOR) text_puts(out, "const Tensor &");
        else if (!print_type(out, a)) return false;
        if (!types_only) text_puts(out, strcmp(a->name, "self") == 0 && from == 1 ? "" : a->name);
        if (!types_only && a->has_default && !(s->nout && i >= first_out) && !must_be_given(s, a->name)) print_default(out, a);
    }
    return true;
}

/* The letter under which detail::Op's `kinds` (call.hpp) knows the C++ type of an argument; small where it is optional. */
static char kind_letter(const schema_arg *a) {
    const type *t = a->type;
    bool optional = t->kind == T_OPTIONAL;
    if (optional) t = t->args[0];
    char letter;
    if (t->kind == T_LIST) {
        const type *e = t->args[0];
        letter = e->kind == T_INT ? 'A' : e->kind == T_FLOAT ? 'E' : e->kind == T_NUMBER ? 'Q' : e->kind == T_TENSOR ? 'L' : 'P';
    } else if (real_is(a, "ScalarType")) letter = 'K';
    else if (real_is(a, "Layout")) letter = 'Y';
    else if (real_is(a, "MemoryFormat")) letter = 'M';
    else
        letter = t->kind == T_TENSOR ? 'T' : t->kind == T_INT ? 'I' : t->kind == T_FLOAT ? 'D' : t->kind == T_BOOL ? 'B' : t->kind == T_NUMBER ? 'S' :
                 t->kind == T_STR ? 'C' : t->kind == T_DEVICE ? 'V' : 'G';
    return optional ? (char)(letter - 'A' + 'a') : letter;
}

/* The letters of the arguments, and their addresses; TensorOptions are one argument ('O') for four of the schema. */
static void print_arguments(text *kinds, text *out, const schema *s, bool method) {
    int options = options_at(s);
    for (int i = 0; i < s->nargs; i++) {
        const schema_arg *a = &s->args[i];
        if (options >= 0 && i > options && i < options + 4) continue;
        if (i) text_puts(out, ", ");
        char letter = i == options ? 'O' : options >= 0 && strcmp(a->name, "memory_format") == 0 ? 'F' : kind_letter(a);
        text_printf(kinds, "%c", letter);
        text_printf(out, method && i == 0 ? "this" : "&%s", i == options ? "options" : a->name);
    }
}

static map seen = MAP_INIT(NULL);

static bool is_new(const char *key) {
    if (map_gets(&seen, key)) return false;
    return map_sets(&seen, strdup(key), (void *)1);
}

/* Defaults may only stand at the end: those before a parameter without one are dropped, which C++ takes care of by not
 * accepting them; rows where that happens have keyword-only arguments and are written with their defaults moved. */
static bool defaults_at_end(const schema *s) {
    bool had = false;
    for (int i = 0; i < s->nargs - s->nout; i++) {
        if (had && !s->args[i].has_default) return false;
        had = had || s->args[i].has_default;
    }
    return true;
}

/* out= rows under their second name, NAME_outf: the schema's order, nothing left out. */
static void print_outf(const schema *s) {
    scoped_text text parameters = TEXT_INIT(NULL), arguments = TEXT_INIT(NULL);
    int options = options_at(s), first_out = s->nargs - s->nout;
    if (options >= 0) return;
    for (int i = 0; i < s->nargs; i++) {
        text_puts(&parameters, i ? ", " : "");
        if (i >= first_out) text_puts(&parameters, "Tensor &");
        else if (!print_type(&parameters, &s->args[i])) return;
        text_puts(&parameters, s->args[i].name);
    }
    for (int k = 0; k < s->nargs; k++) text_printf(&arguments, "%s%s", k ? ", " : "", s->args[k < s->nout ? first_out + k : k - s->nout].name);
    printf("inline decltype(auto) %s_outf(%s) { return %s_out(%s); }\n", s->name + 6, text_str(&parameters), s->name + 6, text_str(&arguments));
}

static void print_one(const schema *s, bool method) {
    scoped_text text parameters = TEXT_INIT(NULL), key = TEXT_INIT(NULL), kinds = TEXT_INIT(NULL), arguments = TEXT_INIT(NULL);
    const char *maker, *result = result_type(s, &maker), *name = s->name + 6;
    if (!result || !defaults_at_end(s) || !print_parameters(&parameters, s, method, false)) return;
    text_printf(&key, "%s%s(", name, s->nout ? "_out" : "");
    print_parameters(&key, s, method, true);
    if (!is_new(text_str(&key))) return;
    print_arguments(&kinds, &arguments, s, method);
    bool writes = s->nout == 1 || in_place(s);
    printf("%s%s %s%s(%s)%s {\n    static detail::Op op = {\"%s%s%s\", \"%s\"};\n    ", method ? "" : "inline ", writes ? "Tensor &" : result, name,
           s->nout ? "_out" : "", text_str(&parameters), method ? " const" : "", s->name, *s->overload ? "." : "", s->overload, text_str(&kinds));
    const char *target = s->nout == 1 ? s->args[s->nargs - 1].name : method ? "*this" : "self";
    if (writes) printf("return detail::run_written(op, {%s}, %s);\n}\n", text_str(&arguments), target);
    else if (!s->nrets) printf("detail::run(op, {%s});\n}\n", text_str(&arguments));
    else if (strcmp(maker, "to_tensor") == 0 && options_at(s) >= 0) printf("return detail::run_made(op, {%s}, options);\n}\n", text_str(&arguments));
    else if (strcmp(maker, "to_tensor") == 0) printf("return detail::run_tensor(op, {%s});\n}\n", text_str(&arguments));
    else printf("return detail::%s(detail::run(op, {%s}));\n}\n", maker, text_str(&arguments));
    if (s->nout) print_outf(s);
}

/* `fft(...)` in namespace torch::fft, which calls at::fft_fft. */
static void print_short(const schema *s, const char *family) {
    scoped_text text parameters = TEXT_INIT(NULL), key = TEXT_INIT(NULL);
    const char *maker, *result = result_type(s, &maker), *out = s->nout ? "_out" : "", *name = s->name + 6;
    int options = options_at(s), first_out = s->nargs - s->nout;
    if (!result || !defaults_at_end(s) || !print_parameters(&parameters, s, 0, false)) return;
    text_printf(&key, "%s%s(", name, out);
    print_parameters(&key, s, 0, true);
    if (!is_new(text_str(&key))) return;
    printf("inline %s %s%s(%s) { return at::%s%s(", s->nout == 1 ? "Tensor &" : result, name + strlen(family), out, text_str(&parameters), name, out);
    for (int k = 0, shown = 0; k < s->nargs; k++) {
        int i = s->nout ? (k < s->nout ? first_out + k : k - s->nout) : k;
        if (options >= 0 && i > options && i < options + 4) continue;
        printf("%s%s", shown++ ? ", " : "", i == options ? "options" : s->args[i].name);
    }
    printf("); }\n");
}

static bool has_face(const schema *s) {
    if (!s || strncmp(s->name, "aten::", 6) != 0 || s->vararg || s->varret || is_by_hand(s)) return false;
    return has_tensor(s) || options_at(s) >= 0;
}

static void print_families(void) {
    static const char *const families[] = {"fft_", "linalg_", "special_"};
    for (size_t f = 0; f < sizeof families / sizeof *families; f++) {
        int length = (int)strlen(families[f]);
        printf("namespace %.*s {\n", length - 1, families[f]);
        for (size_t i = 0; i < OP_COUNT; i++) {
            const schema *s = op_schema(&op_table[i]);
            if (has_face(s) && strncmp(s->name + 6, families[f], (size_t)length) == 0) print_short(s, families[f]);
        }
        printf("} // namespace %.*s\n", length - 1, families[f]);
    }
}

int main(int argc, char **argv) {
    bool methods = argc == 2 && strcmp(argv[1], "methods") == 0, functions = argc == 2 && strcmp(argv[1], "functions") == 0;
    if (argc != 2 || (!methods && !functions && strcmp(argv[1], "short") != 0)) {
        fprintf(stderr, "usage: face methods|functions|short\n");
        return 2;
    }
    printf("// SPDX-License-Identifier: Apache-2.0\n//\n// Made by cmake/face.c from the operators' schemas; `cmake --build build --target face-headers` makes it anew.\n");
    if (!methods && !functions) print_families();
    for (size_t i = 0; i < OP_COUNT && (methods || functions); i++) {
        const schema *s = op_schema(&op_table[i]);
        if (has_face(s) && (methods ? is_method(s) : is_function(s))) print_one(s, methods);
    }
    return 0;
}
