/* SPDX-License-Identifier: Apache-2.0
 *
 * ts.h: the public interface of libts, which loads and runs TorchScript archives without PyTorch.
 *
 * Conventions
 *   - Every handle is opaque and reference counted: `ts_X_ref` adds an owner, `ts_X_unref` drops one (NULL is
 *     allowed).  A function that writes a handle through an `out_` parameter gives the caller one reference.
 *   - Arguments are borrowed: the library takes its own reference where it needs one.
 *   - What can fail returns a ts_status and takes a `ts_error *` last, which may be NULL.  Outputs are written
 *     only on TS_OK.  A ts_error belongs to one thread at a time; everything else says otherwise where it does.
 *   - Sizes, strides and offsets of tensors count elements, unless a name ends in `bytes`.
 *   - Strings are UTF-8, NUL-terminated and borrowed from the handle they come from, unless said otherwise.
 *   - No function prints, exits or changes the process's state.
 */
#ifndef TS_TS_H
#define TS_TS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(_WIN32)
#define TS_API
#else
#define TS_API __attribute__((visibility("default")))
#endif
#if defined(__GNUC__)
#define TS_NODISCARD __attribute__((warn_unused_result))
#else
#define TS_NODISCARD
#endif

#define TS_VERSION_MAJOR 0
#define TS_VERSION_MINOR 1
#define TS_VERSION_PATCH 0

/** The version of the library that is running, "0.1.0". Never NULL. */
TS_API const char *ts_version(void);

/* ---- status and errors ------------------------------------------------------------------------------------- */

typedef enum ts_status {
    TS_OK = 0,
    TS_ERR_ARGUMENT = 1, /* the caller passed something that the function does not take */
    TS_ERR_MEMORY = 2,   /* the system has no memory left */
    TS_ERR_IO = 3,       /* a file could not be opened, read or written */
    TS_ERR_FORMAT = 4,   /* a file is not what it should be, or is damaged */
    TS_ERR_COMPILE = 5,  /* the model's source does not compile */
    TS_ERR_MISSING = 6,  /* an operator, class or construct that libts does not have */
    TS_ERR_RUNTIME = 7,  /* an operator failed, or the model raised an exception */
    TS_ERR_LIMIT = 8,    /* a limit of ts_limits was reached */
    TS_ERR_DEVICE = 9,   /* the device is absent, or failed */
} ts_status;

/** The name of a status, "TS_ERR_IO". Never NULL. */
TS_API const char *ts_status_name(ts_status status);

/** What went wrong: a status, a message, and the place in the model where there is one. */
typedef struct ts_error ts_error;

/** A new, empty error; NULL if there is no memory. Free it with ts_error_free. */
TS_API ts_error *ts_error_new(void);
TS_API void ts_error_free(ts_error *error);
/** TS_OK as long as nothing failed. */
TS_API ts_status ts_error_status(const ts_error *error);
/** The whole text as LibTorch's what() has it: for errors raised while running, with the call stack in the
 * TorchScript sources; "" if nothing failed. Valid until the error is used again. */
TS_API const char *ts_error_message(const ts_error *error);
/** The message alone, without the call stack. */
TS_API const char *ts_error_brief(const ts_error *error);
/** Back to empty. */
TS_API void ts_error_clear(ts_error *error);

/** The exception of PyTorch's that an error stands for. */
typedef enum ts_exception {
    TS_EXCEPTION_ERROR = 0, /* c10::Error, in Python RuntimeError */
    TS_EXCEPTION_INDEX,
    TS_EXCEPTION_VALUE,
    TS_EXCEPTION_TYPE,
    TS_EXCEPTION_NOT_IMPLEMENTED,
    TS_EXCEPTION_LINALG,
    TS_EXCEPTION_STD, /* std::runtime_error itself */
    TS_EXCEPTION_RAISED, /* the model raised it: torch::jit::JITException */
} ts_exception;
/** TS_EXCEPTION_ERROR as long as nothing failed. */
TS_API ts_exception ts_error_exception(const ts_error *error);
/** Sets status and message, for functions of the caller's that the library calls; returns `status`. `error` may be
 * NULL. */
TS_API ts_status ts_error_set(ts_error *error, ts_status status, const char *message);

/* ---- dtypes and devices ------------------------------------------------------------------------------------- */

/** Element types; the numbers are PyTorch's, as they stand in archives. */
typedef enum ts_dtype {
    TS_UINT8 = 0,
    TS_INT8 = 1,
    TS_INT16 = 2,
    TS_INT32 = 3,
    TS_INT64 = 4,
    TS_FLOAT16 = 5,
    TS_FLOAT32 = 6,
    TS_FLOAT64 = 7,
    TS_COMPLEX32 = 8,
    TS_COMPLEX64 = 9,
    TS_COMPLEX128 = 10,
    TS_BOOL = 11,
    TS_QINT8 = 12,
    TS_QUINT8 = 13,
    TS_QINT32 = 14,
    TS_BFLOAT16 = 15,
} ts_dtype;

/** "float32"; NULL for a number that is no dtype. */
TS_API const char *ts_dtype_name(ts_dtype dtype);
/** Bytes of one element; 0 for a number that is no dtype. */
TS_API size_t ts_dtype_size(ts_dtype dtype);

typedef enum ts_device_type { TS_CPU = 0, TS_CUDA = 1 } ts_device_type;

/** A device; index -1 means the current one of its type. */
typedef struct ts_device {
    ts_device_type type;
    int index;
} ts_device;

/** Whether a CUDA device and libts's CUDA plugin are there. On false, ts_error_message says what is missing. */
TS_API bool ts_cuda_is_available(ts_error *error);

/* ---- tensors ------------------------------------------------------------------------------------------------ */

/** A strided view of a block of memory. Several tensors may share one block. Reading one from several threads is
 * safe; writing is not. */
typedef struct ts_tensor ts_tensor;

TS_API ts_tensor *ts_tensor_ref(ts_tensor *tensor);
TS_API void ts_tensor_unref(ts_tensor *tensor);
/** How many references there are, the library's own included. Of interest to tests and caches. */
TS_API int ts_tensor_use_count(const ts_tensor *tensor);

/** A new contiguous CPU tensor of `ndim` sizes, zero-filled. Fails on negative sizes and where memory ends. */
TS_NODISCARD TS_API ts_status ts_tensor_new(ts_dtype dtype, int ndim, const int64_t *sizes,
                                            ts_tensor **out_tensor, ts_error *error);

/** A tensor over the caller's memory, which is not copied. `strides` may be NULL (contiguous), else ndim values
 * >= 0. `release(context)` is called once the last view is gone; it may be NULL if `data` outlives them all. */
TS_NODISCARD TS_API ts_status ts_tensor_borrow(void *data, ts_dtype dtype, int ndim, const int64_t *sizes,
                                               const int64_t *strides, void (*release)(void *context),
                                               void *context, ts_tensor **out_tensor, ts_error *error);

TS_API ts_dtype ts_tensor_dtype(const ts_tensor *tensor);
TS_API ts_device ts_tensor_device(const ts_tensor *tensor);
TS_API int ts_tensor_ndim(const ts_tensor *tensor);
TS_API const int64_t *ts_tensor_sizes(const ts_tensor *tensor);   /* ndim values */
TS_API const int64_t *ts_tensor_strides(const ts_tensor *tensor); /* ndim values, in elements */
TS_API int64_t ts_tensor_numel(const ts_tensor *tensor);
TS_API bool ts_tensor_is_contiguous(const ts_tensor *tensor);
/** The first element, to be read and written by strides; NULL for a tensor without elements. */
TS_API void *ts_tensor_data(const ts_tensor *tensor);

/** A contiguous tensor with the same values: the tensor itself if it is contiguous. */
TS_NODISCARD TS_API ts_status ts_tensor_contiguous(const ts_tensor *tensor, ts_tensor **out_tensor,
                                                   ts_error *error);
/** The same values in another dtype, converted as PyTorch's `to` does it. */
TS_NODISCARD TS_API ts_status ts_tensor_to(const ts_tensor *tensor, ts_dtype dtype, ts_tensor **out_tensor,
                                           ts_error *error);
/** A view of the same memory with other sizes and strides; it may not reach outside the memory. `offset` counts
 * elements from the start of the storage. */
TS_NODISCARD TS_API ts_status ts_tensor_view(const ts_tensor *tensor, int ndim, const int64_t *sizes,
                                             const int64_t *strides, int64_t offset, ts_tensor **out_tensor,
                                             ts_error *error);

/** The whole block of memory that `tensor` views, as a uint8 tensor of one dimension that shares it. */
TS_NODISCARD TS_API ts_status ts_tensor_storage(const ts_tensor *tensor, ts_tensor **out_bytes, ts_error *error);
/** Whether two tensors are views of one block of memory. */
TS_API bool ts_tensor_shares(const ts_tensor *a, const ts_tensor *b);
/** What tells the block of memory of a tensor from others as long as it lives; NULL for NULL. */
TS_API const void *ts_tensor_memory(const ts_tensor *tensor);

/** How a quantized tensor maps integers to numbers. For a per-channel scheme `axis` >= 0 and there are
 * `count` scales and zero points; else axis is -1 and count 1. Pointers are borrowed from the tensor. */
typedef struct ts_quantization {
    int axis;
    int64_t count;
    const double *scales;
    const int64_t *zero_points;
} ts_quantization;
/** False if the tensor is not quantized. */
TS_API bool ts_tensor_quantization(const ts_tensor *tensor, ts_quantization *out_quantization);
/** A quantized tensor over the integers of `tensor` (uint8 -> quint8, int8 -> qint8, int32 -> qint32). */
TS_NODISCARD TS_API ts_status ts_tensor_quantized(const ts_tensor *tensor, const ts_quantization *quantization,
                                                  ts_tensor **out_tensor, ts_error *error);

/* ---- values ------------------------------------------------------------------------------------------------- */

/** Anything a TorchScript program handles. Lists, dicts and objects are references, as in the language: who holds
 * the handle sees what others change. */
typedef struct ts_value ts_value;

typedef enum ts_kind {
    TS_KIND_NONE = 0,
    TS_KIND_TENSOR,
    TS_KIND_BOOL,
    TS_KIND_INT,
    TS_KIND_FLOAT,
    TS_KIND_COMPLEX,
    TS_KIND_STRING,
    TS_KIND_DEVICE,
    TS_KIND_LIST,
    TS_KIND_TUPLE,
    TS_KIND_DICT,
    TS_KIND_OBJECT,
    TS_KIND_ENUM,
    TS_KIND_FUTURE,
    TS_KIND_OTHER,
} ts_kind;

TS_API ts_value *ts_value_ref(ts_value *value);
TS_API void ts_value_unref(ts_value *value);
TS_API ts_kind ts_value_kind(const ts_value *value);
/** "None", "Tensor", "list", ... Never NULL. */
TS_API const char *ts_kind_name(ts_kind kind);

/* Constructors return NULL only if there is no memory. */
TS_API ts_value *ts_value_none(void);
/** NULL: an undefined tensor, which the language sees as None. */
TS_API ts_value *ts_value_tensor(ts_tensor *tensor);
TS_API ts_value *ts_value_bool(bool value);
TS_API ts_value *ts_value_int(int64_t value);
TS_API ts_value *ts_value_float(double value);
TS_API ts_value *ts_value_complex(double real, double imag);
TS_API ts_value *ts_value_string(const char *bytes, size_t length);
TS_API ts_value *ts_value_device(ts_device device);
/** A list of `count` items (each borrowed); its element type is taken from where it is passed. */
TS_API ts_value *ts_value_list(ts_value *const *items, size_t count);
TS_API ts_value *ts_value_tuple(ts_value *const *items, size_t count);
/** A named tuple: `name` is the qualified one of its type, `fields` the names of its items. */
TS_API ts_value *ts_value_named_tuple(const char *name, const char *const *fields, ts_value *const *items,
                                      size_t count);
/** A dict of `count` pairs, keys[i] -> values[i]; a later equal key replaces the value of an earlier one. Keys are
 * strings, ints, floats, bools, complex numbers, tensors or devices; NULL with any other. */
TS_API ts_value *ts_value_dict(ts_value *const *keys, ts_value *const *values, size_t count);

/* Accessors return TS_ERR_ARGUMENT, with a message that names both kinds, if the value is of another kind. */
/** Borrowed from the value; NULL (without an error) is never returned. */
TS_NODISCARD TS_API ts_status ts_value_get_tensor(const ts_value *value, ts_tensor **out_tensor, ts_error *error);
TS_NODISCARD TS_API ts_status ts_value_get_bool(const ts_value *value, bool *out_value, ts_error *error);
TS_NODISCARD TS_API ts_status ts_value_get_int(const ts_value *value, int64_t *out_value, ts_error *error);
TS_NODISCARD TS_API ts_status ts_value_get_float(const ts_value *value, double *out_value, ts_error *error);
TS_NODISCARD TS_API ts_status ts_value_get_complex(const ts_value *value, double *out_real, double *out_imag,
                                                   ts_error *error);
TS_NODISCARD TS_API ts_status ts_value_get_string(const ts_value *value, const char **out_bytes,
                                                  size_t *out_length, ts_error *error);
TS_NODISCARD TS_API ts_status ts_value_get_device(const ts_value *value, ts_device *out_device, ts_error *error);
/** Items of a list or tuple, pairs of a dict, attributes of an object; 0 for other kinds. */
TS_API size_t ts_value_count(const ts_value *value);
/** Item `index` of a list or tuple; a new reference. */
TS_NODISCARD TS_API ts_status ts_value_item(const ts_value *value, size_t index, ts_value **out_item,
                                            ts_error *error);
/** Pair `index` of a dict, in insertion order; new references. Either output may be NULL. */
TS_NODISCARD TS_API ts_status ts_value_pair(const ts_value *value, size_t index, ts_value **out_key,
                                            ts_value **out_value, ts_error *error);
/** Attribute `index` of an object in declaration order, or field `index` of a named tuple: its name and, where
 * `out_value` is not NULL, a new reference to its value. Name and member of an enum: index 0. */
TS_NODISCARD TS_API ts_status ts_value_attribute(const ts_value *value, size_t index, const char **out_name,
                                                 ts_value **out_value, ts_error *error);
/** Qualified class name of an object, enum or named tuple ("__torch__.M"); NULL for other kinds. */
TS_API const char *ts_value_class_name(const ts_value *value);
/** The text that str() gives in TorchScript; tensors exactly as C++ PyTorch prints them. The caller frees it with
 * ts_free. NULL if there is no memory. */
TS_API char *ts_value_print(const ts_value *value);
/** The text of a tensor exactly as C++ PyTorch's operator<< prints it; free it with ts_free. */
TS_API char *ts_tensor_print(const ts_tensor *tensor);
/** What takes printed text piece by piece, for callers who have their own form of numbers, as C++ streams do. `text`,
 * `integer` and `number` return false to end the printing. */
typedef struct ts_printer {
    void *context; /**< what each function is given */
    bool (*text)(void *context, const char *bytes, size_t length);
    bool (*integer)(void *context, int64_t number);
    /** The style of the numbers that follow, 'f' (fixed), 'e' (scientific) or 'g' (the shorter one), and their
     * precision; one below 0 leaves that as it is. */
    void (*format)(void *context, char style, int precision);
    /** A number at least `width` characters wide (0: as is), with `precision` for this one where it is not below 0. */
    bool (*number)(void *context, double number, int width, int precision);
    /** A tensor begins or ends: the format before it holds again afterwards. Tensors nest two deep at most. */
    void (*scope)(void *context, bool begins);
} ts_printer;
/** As ts_tensor_print, in lines of `line` characters, where ts_tensor_print has 80. */
TS_API void ts_tensor_print_to(const ts_tensor *tensor, int line, const ts_printer *printer);
/** As ts_value_print; false if the printer ended it or there was no memory. */
TS_API bool ts_value_print_to(const ts_value *value, const ts_printer *printer);
/** Frees text that the library returned. */
TS_API void ts_free(void *memory);

/** The type as it is at run time, in annotation form: "List[int]", "Dict[str, Tensor]", "__torch__.M". Free it with
 * ts_free. NULL if there is no memory. */
TS_API char *ts_value_type(const ts_value *value);
/** Gives a list, dict or tuple that has no element types yet those of `type`, spelled as in operators' schemas
 * ("int[]", "Dict(str, Tensor)", "(int, str)"), converting ints to floats; checks any other value against it. */
TS_NODISCARD TS_API ts_status ts_value_set_type(ts_value *value, const char *type, ts_error *error);
/** Whether two handles are the same number, string or device, or the same tensor, list, dict or object. */
TS_API bool ts_value_is(const ts_value *a, const ts_value *b);
/** What tells a string, list, dict, tuple, object, ... from others as long as it lives: equal for two handles if they are
 * the same. NULL for numbers, devices and None. */
TS_API const void *ts_value_identity(const ts_value *value);
/** How many there are that keep what has an identity: handles on `value`, other handles, containers that hold it. 1 for
 * what has none. Of interest to tests and caches. */
TS_API size_t ts_value_use_count(const ts_value *value);
/** What a future was completed with, a new reference; its error if it failed. */
TS_NODISCARD TS_API ts_status ts_value_future(const ts_value *future, ts_value **out_result, ts_error *error);
/** A copy: deep ones copy everything that can be changed, tensors included, keeping what is shared shared; others
 * copy a list, dict or object itself and share what it holds. */
TS_NODISCARD TS_API ts_status ts_value_copy(const ts_value *value, bool deep, ts_value **out_copy, ts_error *error);

/* Changing containers; an item that does not fit the container's element type is refused. */
/** Appends to a list. */
TS_NODISCARD TS_API ts_status ts_value_append(ts_value *list, const ts_value *item, ts_error *error);
/** Replaces item `index` of a list, or of a tuple: everyone who holds it sees the new one. */
TS_NODISCARD TS_API ts_status ts_value_set_item(ts_value *list, size_t index, const ts_value *item, ts_error *error);
/** Removes items `index` to `index + count - 1` of a list. */
TS_NODISCARD TS_API ts_status ts_value_erase(ts_value *list, size_t index, size_t count, ts_error *error);
/** Inserts a pair into a dict, or replaces its value. */
TS_NODISCARD TS_API ts_status ts_value_set_pair(ts_value *dict, const ts_value *key, const ts_value *value,
                                                ts_error *error);
/** The value of a key, a new reference; *out_value is NULL if there is none. */
TS_NODISCARD TS_API ts_status ts_value_find_pair(const ts_value *dict, const ts_value *key, ts_value **out_value,
                                                 ts_error *error);
/** Removes a pair; *out_found (may be NULL) says whether there was one. */
TS_NODISCARD TS_API ts_status ts_value_remove_pair(ts_value *dict, const ts_value *key, bool *out_found,
                                                   ts_error *error);

/** What an attribute of an object is. */
typedef enum ts_role { TS_ROLE_PLAIN = 0, TS_ROLE_PARAMETER, TS_ROLE_BUFFER, TS_ROLE_MODULE } ts_role;
/** Role of attribute `index` of an object; TS_ROLE_PLAIN beyond the end and for other kinds. */
TS_API ts_role ts_value_role(const ts_value *object, size_t index);
/** Whether a value is an object of a module class. */
TS_API bool ts_value_is_module(const ts_value *value);
/** Declared type of attribute `index` in annotation form; free it with ts_free. NULL beyond the end. */
TS_API char *ts_value_attribute_type(const ts_value *object, size_t index);
/** What tells the class of an object from others, as long as an object of it lives; NULL for other kinds. */
TS_API const void *ts_value_class(const ts_value *object);
/** Constants of an object's class (`Final` attributes); 0 for other kinds. */
TS_API size_t ts_value_constant_count(const ts_value *object);
/** Constant `index` of an object's class: its name and, where `out_value` is not NULL, a new reference to its value.
 * TS_ERR_ARGUMENT beyond the end. */
TS_NODISCARD TS_API ts_status ts_value_constant(const ts_value *object, size_t index, const char **out_name,
                                                ts_value **out_value, ts_error *error);
/** Attribute or constant of an object by name, a new reference; TS_ERR_ARGUMENT if it has none. */
TS_NODISCARD TS_API ts_status ts_value_get(const ts_value *object, const char *name, ts_value **out_value,
                                           ts_error *error);
/** Sets an attribute of an object; the value must fit the declared type. */
TS_NODISCARD TS_API ts_status ts_value_set(ts_value *object, const char *name, const ts_value *value,
                                           ts_error *error);

/** Writes a value as an archive that ts_value_load and PyTorch's torch.load read (torch::pickle_save). Objects are written
 * with the names of their classes, but nobody can read those without their code. As for ts_module_save_stream. */
TS_NODISCARD TS_API ts_status ts_value_save(const ts_value *value,
                                            int (*write)(void *context, const void *data, size_t bytes),
                                            void *context, ts_error *error);
/** Reads such an archive, or one of torch.save that holds no objects, from memory. */
TS_NODISCARD TS_API ts_status ts_value_load(const void *data, size_t bytes, ts_value **out_value, ts_error *error);

/** The pickle alone. With `table`, a list, the tensors in the value are appended to it and the pickle has their numbers;
 * without, it names storages that it does not hold (NULL only for values without tensors, to be read again). */
TS_NODISCARD TS_API ts_status ts_value_pickle(const ts_value *value, int (*write)(void *context, const void *data, size_t bytes),
                                              void *context, ts_value *table, ts_error *error);
/** Reads such a pickle; `table` is the list of its tensors, NULL: none. */
TS_NODISCARD TS_API ts_status ts_value_unpickle(const void *data, size_t bytes, const ts_value *table, ts_value **out_value,
                                                ts_error *error);

/* ---- archives ------------------------------------------------------------------------------------------------ */

/** An archive as such: members by name, without the folder that they all lie in. May be read from several threads. */
typedef struct ts_archive ts_archive;

/** Opens a file, which is mapped and must not change meanwhile. */
TS_NODISCARD TS_API ts_status ts_archive_open(const char *path, ts_archive **out_archive, ts_error *error);
/** Opens a copy of memory. */
TS_NODISCARD TS_API ts_status ts_archive_open_memory(const void *data, size_t bytes, ts_archive **out_archive, ts_error *error);
TS_API ts_archive *ts_archive_ref(ts_archive *archive);
TS_API void ts_archive_unref(ts_archive *archive);
/** Member `index` in the order of the archive; NULL beyond the end. */
TS_API const char *ts_archive_name(const ts_archive *archive, size_t index);
TS_API bool ts_archive_has(const ts_archive *archive, const char *name);
/** The bytes of a member, checked and unpacked; borrowed from the archive. */
TS_NODISCARD TS_API ts_status ts_archive_read(ts_archive *archive, const char *name, const void **out_data, size_t *out_bytes,
                                              ts_error *error);
/** Where the bytes of a member begin in the file: as they are, or packed. */
TS_NODISCARD TS_API ts_status ts_archive_offset(const ts_archive *archive, const char *name, uint64_t *out_offset,
                                                ts_error *error);

/** Writes an archive member by member. One thread at a time. */
typedef struct ts_archive_writer ts_archive_writer;

/** `write` takes the bytes in order and returns 0, or another number to stop (TS_ERR_IO); `folder` is what all members
 * lie in. */
TS_NODISCARD TS_API ts_status ts_archive_writer_new(const char *folder, int (*write)(void *context, const void *data, size_t bytes),
                                                    void *context, ts_archive_writer **out_writer, ts_error *error);
/** Adds a member, at a multiple of 64 bytes; with `compress` deflated, if that makes it smaller. A name may not come twice. */
TS_NODISCARD TS_API ts_status ts_archive_writer_add(ts_archive_writer *writer, const char *name, const void *data, size_t bytes,
                                                    bool compress, ts_error *error);
/** The directory; nothing can be added afterwards. */
TS_NODISCARD TS_API ts_status ts_archive_writer_finish(ts_archive_writer *writer, ts_error *error);
/** NULL is allowed. An archive that was not finished cannot be read. */
TS_API void ts_archive_writer_free(ts_archive_writer *writer);

/* ---- contexts ------------------------------------------------------------------------------------------------ */

/** What calls have in common that is no model's own: a random number generator, a number of threads, a default dtype. */
typedef struct ts_context ts_context;

/** A context of its own, seeded from the system; NULL if there is no memory. */
TS_API ts_context *ts_context_new(void);
/** The one that programs share that want torch's process-wide state, made when first asked for and kept for ever.
 * Borrowed. NULL if there is no memory. */
TS_API ts_context *ts_context_default(void);
TS_API ts_context *ts_context_ref(ts_context *context);
TS_API void ts_context_unref(ts_context *context);
/** Seeds the generator, as torch.manual_seed does. */
TS_API void ts_context_seed(ts_context *context, uint64_t seed);
/** The seed it was given last. */
TS_API uint64_t ts_context_get_seed(const ts_context *context);
enum { TS_GENERATOR_STATE = 5056 };
/** The generator's state, TS_GENERATOR_STATE bytes that torch.Generator.get_state would give for it. */
TS_API void ts_context_get_state(const ts_context *context, void *state);
/** Goes on from a state of TS_GENERATOR_STATE bytes, or of the 5048 that early versions had; false, and nothing changed,
 * if it is none. */
TS_NODISCARD TS_API bool ts_context_set_state(ts_context *context, const void *state, size_t size);
/** The next 32 bits that the generator draws. */
TS_API uint32_t ts_context_random(ts_context *context);
/** Threads of one call; 0: as many as the machine has cores. */
TS_API void ts_context_set_threads(ts_context *context, int threads);
TS_API int ts_context_threads(const ts_context *context);
/** The dtype of floats that are given none, torch.set_default_dtype; contexts where it was not set have that of
 * ts_context_default, float32 at first. */
TS_API void ts_context_set_default_dtype(ts_context *context, ts_dtype dtype);
TS_API ts_dtype ts_context_default_dtype(const ts_context *context);

/* ---- modules ------------------------------------------------------------------------------------------------ */

/** A loaded archive: the root object, its code, its weights. It may be called from several threads at once; what
 * the model itself changes is shared between them, and a model that changes itself needs a clone per thread. */
typedef struct ts_module ts_module;

/** What a model may use. 0 means: no limit but the system's. A call that would exceed one fails with TS_ERR_LIMIT
 * and leaves the module usable. */
typedef struct ts_limits {
    uint64_t max_bytes;        /* memory that the model's values hold at one time, weights in the file not counted */
    uint64_t max_instructions; /* instructions of one call */
    uint32_t max_depth;        /* nested calls; 0: 256 */
    double max_seconds;        /* wall time of one call */
} ts_limits;

/** How to load. Initialise with TS_LOAD_OPTIONS_INIT, so that fields of later versions get their defaults. */
typedef struct ts_load_options {
    size_t size;      /* sizeof(ts_load_options) of the caller */
    ts_device device; /* where parameters and buffers are put */
    ts_limits limits;
    int threads; /* threads of one call; 0: as many as the machine has cores */
} ts_load_options;
#define TS_LOAD_OPTIONS_INIT {sizeof(ts_load_options), {TS_CPU, -1}, {0, 0, 0, 0}, 0}

/** Loads the archive in file `path`. The file is mapped and must not change while the module lives.
 * `options` may be NULL. A file that is no TorchScript archive fails with TS_ERR_FORMAT and a text that says what
 * it is and what to do instead. */
TS_NODISCARD TS_API ts_status ts_module_load(const char *path, const ts_load_options *options,
                                             ts_module **out_module, ts_error *error);
/** Loads from memory, which is copied where the module needs it. */
TS_NODISCARD TS_API ts_status ts_module_load_memory(const void *data, size_t bytes,
                                                    const ts_load_options *options, ts_module **out_module,
                                                    ts_error *error);
/** Compiles TorchScript source text, a sequence of `def`s, to a module whose methods they are (as
 * torch.jit.CompilationUnit does). `name` stands for the file in messages. */
TS_NODISCARD TS_API ts_status ts_module_compile(const char *name, const char *source, size_t length,
                                                const ts_load_options *options, ts_module **out_module,
                                                ts_error *error);
/** A module without attributes or methods, of class __torch__.NAME, to be filled by ts_module_register and
 * ts_module_define. */
TS_NODISCARD TS_API ts_status ts_module_new(const char *name, const ts_load_options *options, ts_module **out_module,
                                            ts_error *error);
/** Adds an attribute. `type` is spelled as in operators' schemas, NULL: the type that the value has. With
 * TS_ROLE_MODULE the value is another module's root, and the module that it came from is kept. An attribute of the same
 * role that is there already takes the value. The class grows: other objects of it do not have the attribute. Not while a
 * call is running. */
TS_NODISCARD TS_API ts_status ts_module_register(ts_module *module, const char *name, const char *type,
                                                 const ts_value *value, ts_role role, ts_error *error);
/** Compiles TorchScript source text, a sequence of `def`s with self, as further methods; of a module of ts_module_compile,
 * `def`s without self as further functions. Not while a call is running. */
TS_NODISCARD TS_API ts_status ts_module_define(ts_module *module, const char *source, ts_error *error);
TS_API ts_module *ts_module_ref(ts_module *module);
TS_API void ts_module_unref(ts_module *module);

/** The root object, a new reference. */
TS_API ts_value *ts_module_root(const ts_module *module);
/** Methods of the root's class that can be called, in source order. */
TS_API size_t ts_module_method_count(const ts_module *module);
/** NULL beyond the end. */
TS_API const char *ts_module_method_name(const ts_module *module, size_t index);
/** The schema as PyTorch prints it, "forward(__torch__.M self, Tensor x) -> Tensor"; NULL if there is no such
 * method. A method that does not compile fails here, not at load. */
TS_NODISCARD TS_API ts_status ts_module_method_schema(ts_module *module, const char *method,
                                                      const char **out_schema, ts_error *error);

/** A named argument. */
typedef struct ts_keyword {
    const char *name;
    ts_value *value;
} ts_keyword;

/** Calls a method of the root: `args` positionally, then `keywords`. Numbers, lists and dicts are checked against
 * and converted to the declared types; lists and dicts made by ts_value_list and ts_value_dict take their element types
 * from there and belong to them from then on. Arguments that do not fit fail with TS_ERR_ARGUMENT. On success
 * *out_result is a new reference. In-place operators of the model write into the caller's tensors, as in PyTorch. The
 * method "__call__" is what calling the module means in Python: forward, with the root's hooks around it. */
TS_NODISCARD TS_API ts_status ts_module_call(ts_module *module, const char *method, ts_value *const *args,
                                             size_t arg_count, const ts_keyword *keywords, size_t keyword_count,
                                             ts_value **out_result, ts_error *error);

/** Whether all operators that the code of its archive names are there, as LibTorch asks in loading: if one of another
 * namespace than aten and prim is not, all methods of the classes of the module's objects are compiled, and the first that
 * cannot be fails as ts_module_call would, with TS_ERR_MISSING or TS_ERR_COMPILE. Otherwise methods stay as they are:
 * compiled when they are first called. */
TS_NODISCARD TS_API ts_status ts_module_check(ts_module *module, ts_error *error);

/** Whether arguments must have the declared types as they are, as LibTorch's C++ interface demands: an int where a float is
 * declared, or None where a tensor is, fails. Off at first. Not while a call is running. */
TS_API void ts_module_set_exact(ts_module *module, bool on);

/** The value of an attribute of the root or of a submodule, by dotted path ("layer1.0.weight"). */
TS_NODISCARD TS_API ts_status ts_module_attribute(const ts_module *module, const char *path, ts_value **out_value,
                                                  ts_error *error);
/** Puts all modules in training (true) or evaluation (false) mode, as nn.Module.train does: sets each module's
 * `training` attribute where there is one. */
TS_NODISCARD TS_API ts_status ts_module_train(ts_module *module, bool on, ts_error *error);

/** The context whose generator and threads the module's calls use from now on instead of the module's own; NULL: back
 * to its own. Not while a call is running. */
TS_API void ts_module_set_context(ts_module *module, ts_context *context);
/** A handle on another object of a module's classes, such as a submodule, to call its methods. It keeps the module
 * that the object came from; TS_ERR_ARGUMENT if that one is gone or the value is no object. */
TS_NODISCARD TS_API ts_status ts_module_of(const ts_value *object, ts_module **out_module, ts_error *error);
/** A module of the same class whose attributes are deep copies: what one changes the other does not see. */
TS_NODISCARD TS_API ts_status ts_module_clone(const ts_module *module, ts_module **out_module, ts_error *error);
/** As LibTorch's Module::clone: the module and its submodules are copies whose classes are copies too, under a number in
 * their names, so that attributes and methods that one gets later the other does not get. Other attributes are deep copies,
 * or with `deep` false the same. */
TS_NODISCARD TS_API ts_status ts_module_clone_classes(const ts_module *module, bool deep, ts_module **out_module,
                                                      ts_error *error);
/** A copy in evaluation mode for inference alone, as torch.jit.freeze makes one: attributes count as constants and are
 * no longer listed, but for the `preserved` ones, and of the methods forward and the preserved ones are there (names; may
 * be NULL if `count` is 0). TS_ERR_ARGUMENT if the module is in training mode or a name is none of an attribute or
 * method. */
TS_NODISCARD TS_API ts_status ts_module_freeze(const ts_module *module, const char *const *preserved, size_t count,
                                               ts_module **out_module, ts_error *error);
/** Whether the module came from ts_module_freeze. */
TS_API bool ts_module_is_frozen(const ts_module *module);
/** Whether an attribute of the root counts as one: all of them, but in frozen modules only the preserved ones. */
TS_API bool ts_module_lists(const ts_module *module, const char *attribute);

/** An extra file for ts_module_save. */
typedef struct ts_extra {
    const char *name;
    const void *data;
    size_t bytes;
} ts_extra;

/** Writes the module as an archive that libts and PyTorch load: the code that its objects need, its present attributes, the
 * constants of the code and `extras` (in place of those that it was loaded with). Classes of one name that differ, from
 * several archives, get numbers in their names. To a temporary file beside `path` first. */
TS_NODISCARD TS_API ts_status ts_module_save(const ts_module *module, const char *path, const ts_extra *extras,
                                             size_t extra_count, ts_error *error);
/** The same through a function that takes the bytes in order and returns 0, or another number to stop (TS_ERR_IO). `name`
 * is the folder within the archive. */
TS_NODISCARD TS_API ts_status ts_module_save_stream(const ts_module *module, const char *name,
                                                    int (*write)(void *context, const void *data, size_t bytes),
                                                    void *context, const ts_extra *extras, size_t extra_count,
                                                    ts_error *error);

/** Names of the files under extra/ in the archive. */
TS_API size_t ts_module_extra_count(const ts_module *module);
TS_API const char *ts_module_extra_name(const ts_module *module, size_t index);
/** Bytes of an extra file, borrowed from the module; TS_ERR_ARGUMENT if there is none of that name. */
TS_NODISCARD TS_API ts_status ts_module_extra(const ts_module *module, const char *name, const void **out_data,
                                              size_t *out_bytes, ts_error *error);

/** Replaces the limits; not while a call is running. */
TS_API void ts_module_set_limits(ts_module *module, const ts_limits *limits);
/** Threads of one call; 0: as many as the machine has cores. */
TS_API void ts_module_set_threads(ts_module *module, int threads);
/** Seeds the module's random number generator, as torch.manual_seed does. */
TS_API void ts_module_seed(ts_module *module, uint64_t seed);

/** Where print() of the model goes: `callback` gets the bytes of each call, newline included. Without one they are
 * dropped: the library itself writes nowhere. Not while a call is running. */
TS_API void ts_module_set_print(ts_module *module, void (*callback)(void *context, const char *bytes, size_t length),
                                void *context);
/** The same for warnings of the model, whole lines "FILE:LINE: UserWarning: ...", each place in its code once. */
TS_API void ts_module_set_warn(ts_module *module, void (*callback)(void *context, const char *bytes, size_t length),
                               void *context);

/** A dump for people: `what` is "code", "ast", "graph" (the method's graph, to the letter as LibTorch prints it), "plain"
 * (the same without places in the source), or "graph:PASS" (the one that is run, after that pass). Free it with ts_free. */
TS_NODISCARD TS_API ts_status ts_module_dump(ts_module *module, const char *method, const char *what,
                                             char **out_text, ts_error *error);

/* ---- tracing ------------------------------------------------------------------------------------------------ */

/** One executed operator. Pointers are valid during the callback only. */
typedef struct ts_trace_event {
    const char *op;            /* "aten::softmax.int", or "prim::..." */
    const char *file;          /* place in the TorchScript source; NULL if unknown */
    int line;                  /* from 1; 0 if unknown */
    ts_value *const *inputs;   /* borrowed */
    size_t input_count;
    ts_value *const *outputs;  /* borrowed */
    size_t output_count;
    double seconds;            /* time of the kernel alone */
} ts_trace_event;

/** Calls `callback` after each operator of each following call; NULL switches it off. Not while a call is
 * running. */
TS_API void ts_module_set_trace(ts_module *module, void (*callback)(void *context, const ts_trace_event *event),
                                void *context);

/** One call of a submodule's method that returned. Pointers are valid during the callback only. */
typedef struct ts_call_event {
    ts_value *object;   /* whose method it is; ts_value_is tells which of the model's objects */
    const char *method; /* "forward" */
    ts_value *result;
} ts_call_event;

/** Calls `callback` as each method returns that the model calls on one of its objects; NULL switches it off. Before the
 * module's first call: from then on calls are not inlined, which makes them slower. Not while a call is running. */
TS_API void ts_module_set_watch(ts_module *module, void (*callback)(void *context, const ts_call_event *event),
                                void *context);

/* ---- graphs ------------------------------------------------------------------------------------------------- */

/** What a method does, as it is run: calls inlined, constants folded, dead code gone. A graph is a block; a block is a
 * sequence of nodes in the order of execution, with parameters and results; a node takes values, gives values, and may
 * have blocks of its own (prim::If: two that return its outputs; prim::Loop: one with the round and the carried values
 * as parameters, and the condition and the carried values as results; its inputs are the most rounds, the first
 * condition and the carried values). Values are numbered from 0 within a graph, and defined once. A graph is constant
 * and may be read from several threads; nodes and blocks belong to it. */
typedef struct ts_graph ts_graph;
typedef struct ts_block ts_block;
typedef struct ts_node ts_node;

/** The graph of a method; it keeps the module. The first parameter of a method of a class is the object. */
TS_NODISCARD TS_API ts_status ts_module_graph(ts_module *module, const char *method, ts_graph **out_graph,
                                              ts_error *error);
TS_API ts_graph *ts_graph_ref(ts_graph *graph);
TS_API void ts_graph_unref(ts_graph *graph);
TS_API const ts_block *ts_graph_body(const ts_graph *graph);
/** One more than the largest number of a value. */
TS_API size_t ts_graph_value_count(const ts_graph *graph);

TS_API size_t ts_block_param_count(const ts_block *block);
TS_API size_t ts_block_result_count(const ts_block *block);
/** The number of a parameter or result; index < count. */
TS_API size_t ts_block_param(const ts_block *block, size_t index);
TS_API size_t ts_block_result(const ts_block *block, size_t index);
/** The name that a parameter has in the source; NULL if it has none. */
TS_API const char *ts_block_param_name(const ts_block *block, size_t index);
/** The type of a parameter as an annotation, "Optional[Tensor]". Free it with ts_free; NULL if there is no memory. */
TS_API char *ts_block_param_type(const ts_block *block, size_t index);
/** NULL for a block without nodes. */
TS_API const ts_node *ts_block_first(const ts_block *block);

/** NULL after the last node of a block. */
TS_API const ts_node *ts_node_next(const ts_node *node);
/** "aten::conv2d", "prim::If", ... with its length: the name is not terminated by NUL. */
TS_API const char *ts_node_name(const ts_node *node, size_t *out_length);
/** The schema of an operator as PyTorch spells it; NULL for other nodes. */
TS_API const char *ts_node_schema(const ts_node *node);
/** Index of an operator's argument by name, or -1. */
TS_API int ts_node_argument(const ts_node *node, const char *name);
/** The attribute of prim::GetAttr and prim::SetAttr, the method of prim::CallMethod; NULL for other nodes. */
TS_API const char *ts_node_attribute(const ts_node *node);
TS_API size_t ts_node_input_count(const ts_node *node);
TS_API size_t ts_node_output_count(const ts_node *node);
TS_API size_t ts_node_block_count(const ts_node *node);
TS_API size_t ts_node_input(const ts_node *node, size_t index);
TS_API size_t ts_node_output(const ts_node *node, size_t index);
TS_API const ts_block *ts_node_block(const ts_node *node, size_t index);
/** The name that an output has in the source; NULL if it has none. */
TS_API const char *ts_node_output_name(const ts_node *node, size_t index);
/** Whether the operator writes to that input, or may. */
TS_API bool ts_node_writes(const ts_node *node, size_t index);
/** Whether the operator does more than its inputs and outputs say: draws random numbers, prints, raises. */
TS_API bool ts_node_has_effect(const ts_node *node);
/** Where the node stands in the code that the model's author wrote, if the archive tells, else in the archive: the file
 * (NULL if unknown) and the line, from 1. */
TS_API const char *ts_node_place(const ts_node *node, int *out_line);
/** The same for people: the lines around, with a mark below the node's, and the calls that lead there. Free it with
 * ts_free; NULL if there is no memory. */
TS_API char *ts_node_print_place(const ts_node *node);

/** The values of all parameters of the graph from the arguments of a call, converted as ts_module_call does it, with the
 * defaults of those that are not given: out_values[i], a new reference, for each parameter of the body. */
TS_NODISCARD TS_API ts_status ts_graph_bind(ts_graph *graph, ts_value *const *args, size_t arg_count,
                                            const ts_keyword *keywords, size_t keyword_count, ts_value **out_values,
                                            ts_error *error);
/** Runs one node without blocks on values that fit it: `inputs` are borrowed, outputs[i] is a new reference per output.
 * A prim::CallFunction or prim::CallMethod runs its callee. */
TS_NODISCARD TS_API ts_status ts_node_run(ts_graph *graph, const ts_node *node, ts_value *const *inputs,
                                          ts_value **outputs, ts_error *error);
/** The graph of what a prim::CallFunction or prim::CallMethod calls, `object` being its first input; NULL for other
 * nodes. */
TS_NODISCARD TS_API ts_status ts_node_callee(ts_graph *graph, const ts_node *node, const ts_value *object,
                                             ts_graph **out_graph, ts_error *error);

/* ---- the operators of this build ---------------------------------------------------------------------------- */

/** How many operators there are. */
TS_API size_t ts_op_count(void);
/** The schema of operator `index` as PyTorch spells it; NULL beyond the end. */
TS_API const char *ts_op_schema(size_t index);

/** An operator that was looked up; lives for ever. */
typedef struct ts_op ts_op;

/** The operator "aten::softmax.int", with its overload; NULL if there is none. */
TS_API const ts_op *ts_op_find(const char *name);
/** The overloads of a name, "aten::softmax": writes the first `capacity` of them and returns how many there are. */
TS_API size_t ts_op_overloads(const char *name, const ts_op **out_ops, size_t capacity);
/** An operator's schema as PyTorch spells it, or as it was registered. */
TS_API const char *ts_op_text(const ts_op *op);
/** Calls an operator with all arguments in the schema's order, keyword-only ones included; those missing at the end take
 * their defaults. Arguments are converted to the declared types as for methods; a number stands for a list of a fixed
 * length. *out_result is one value, None for no result, a tuple for several. `context` may be NULL: the default one. */
TS_NODISCARD TS_API ts_status ts_op_run(ts_context *context, const ts_op *op, ts_value *const *args, size_t arg_count,
                                        ts_value **out_result, ts_error *error);
/** Calls an operator by name. With an overload ("aten::softmax.int") that one; without ("aten::softmax") the first
 * whose declared types fit the arguments, without conversions if possible. */
TS_NODISCARD TS_API ts_status ts_op_call(ts_context *context, const char *name, ts_value *const *args, size_t arg_count,
                                         const ts_keyword *keywords, size_t keyword_count, ts_value **out_result,
                                         ts_error *error);

/** Whether a schema can be read, "my_ops::warp(Tensor image, int n=1) -> Tensor": if not, TS_ERR_ARGUMENT with PyTorch's
 * message, which marks the place. */
TS_NODISCARD TS_API ts_status ts_schema_check(const char *schema, ts_error *error);

/** A function behind an operator of the caller's: gets all arguments of its schema, borrowed, and writes one new
 * reference per result on TS_OK. It may be called from several threads at once. On failure it says why with
 * ts_error_set. */
typedef ts_status (*ts_op_function)(void *context, ts_value *const *args, size_t arg_count, ts_value **out_results,
                                    ts_error *error);
/** Registers an operator for the whole process: `schema` is "my_ops::warp(Tensor image, Tensor scores) -> Tensor". Models
 * name it ops.my_ops.warp (torch.ops.my_ops.warp in Python). For ever: there is no way back. TS_ERR_ARGUMENT for a schema that cannot be read, that
 * is already there, or whose namespace is aten or prim. */
TS_NODISCARD TS_API ts_status ts_op_register(const char *schema, ts_op_function function, void *context,
                                             ts_error *error);

/* ---- classes of the caller's -------------------------------------------------------------------------------- */

/** A class whose objects hold data of the caller's and whose methods are functions of the caller's. */
typedef struct ts_class ts_class;

/** Registers a class for the whole process and for ever: `name` "my_classes.Stack" is what models name
 * __torch__.torch.classes.my_classes.Stack. */
TS_NODISCARD TS_API ts_status ts_class_register(const char *name, ts_class **out_class, ts_error *error);
/** Adds a method: `schema` has its name and what it takes and gives beside the object, "push(int x) -> int"; the object
 * is the function's first argument. "__init__" and "__setstate__" give an empty object its data (ts_value_set_data);
 * "__getstate__" gives what "__setstate__" takes. Before the first model uses the class. */
TS_NODISCARD TS_API ts_status ts_class_method(ts_class *cls, const char *schema, ts_op_function function, void *context,
                                              ts_error *error);
/** A new object of a registered class, without data. */
TS_NODISCARD TS_API ts_status ts_value_object(const char *class_name, ts_value **out_object, ts_error *error);
/** Gives an object of a registered class its data; `release(data)` is called (NULL: not) when the last object that has it
 * is gone. Copies of an object share its data. */
TS_NODISCARD TS_API ts_status ts_value_set_data(ts_value *object, void *data, void (*release)(void *data),
                                                ts_error *error);
/** The data of an object of a registered class; NULL for other values and objects without. */
TS_API void *ts_value_data(const ts_value *object);

#ifdef __cplusplus
}
#endif
#endif
