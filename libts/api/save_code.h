/* SPDX-License-Identifier: Apache-2.0
 *
 * save_code.h: the code of an archive that is written: classes and functions of one or several units, which come under one
 * roof with their names and the numbers of their constants made to differ.
 *
 * First the pickle of the objects asks for the names of their classes, in the order in which it meets them; then
 * code_write writes those and all that their text names.  Definitions are written as their text has them, with names and
 * numbers replaced; a class that has grown, or that has no text, is written from what it has now.
 */
#ifndef TS_API_SAVE_CODE_H
#define TS_API_SAVE_CODE_H

#include "api/module.h"
#include "archive/zip.h"
#include "lang/lexer.h"

/* A text with its tokens and, of a file of an archive, its definitions. */
typedef struct code_text {
    source src;
    token *tokens;
    size_t count;
    map definitions; /* base name -> ast */
} code_text;

/* A class, named tuple or function. */
typedef struct definition {
    const unit *unit;
    const char *name;      /* as its unit knows it */
    const char *saved;     /* as it is written */
    const class_type *cls; /* NULL: a function, a named tuple, or a class that nothing needed yet */
    const ast *syn;        /* NULL: the class has no text as a whole */
    const code_text *from; /* of syn */
    bool cloned;           /* syn is the text of the class that it was cloned from */
    bool listed;           /* in code_writer.order */
} definition;

typedef struct code_file {
    const char *member; /* "code/__torch__.py" */
    const unit *first;  /* of its first definition */
    const code_text *from; /* the file that all its definitions are from, unchanged; NULL: there is none */
    size_t count;
    text out;
} code_file;

typedef struct code_constant { const unit *unit; int64_t index; } code_constant;

typedef struct code_writer {
    ts_error *err;
    arena *memory;
    VEC(const ts_module *) modules; /* whose units the code is of; borrowed */
    map known;                      /* unit and name -> definition */
    map used;                       /* saved name -> definition */
    int mangled;                    /* number of the next name that has to differ */
    VEC(definition *) named, order; /* as they were met; as they are written */
    map texts;                      /* unit and qualifier -> code_text */
    VEC(code_text *) opened;
    VEC(code_file *) files;
    VEC(code_constant) constants;   /* by number: where they are from */
    int least, most;                /* the versions at which operators mean what they mean in the code */
    const char *newest, *oldest;    /* methods that say so, or NULL */
} code_writer;

/* The modules that `root` was put together from. */
ts_status code_begin(code_writer *c, const ts_module *root, ts_error *err);
/* The name that a class has in the archive, borrowed from the writer; the class is going to be written. */
ts_status code_class_name(code_writer *c, const class_type *cls, const char **out);
/* A type as an annotation with such names. */
ts_status code_print_type(code_writer *c, text *out, const type *t);
/* Fills files and constants. */
ts_status code_write(code_writer *c);
void code_end(code_writer *c);

/* ---- between save_code.c and save_text.c ---- */

/* What a name in the text of a unit stands for; NULL where the unit has no definition of it. */
ts_status code_find(code_writer *c, const unit *u, const char *name, definition **out);
/* Its name in the archive; it is going to be written. */
ts_status code_use(code_writer *c, definition *d, const char **out);
/* Adds a definition to a file (save_text.c). */
ts_status code_print(code_writer *c, definition *d, text *out);
/* Tokens of a text that is no file of an archive; kept until code_end. */
ts_status code_tokens(code_writer *c, const source *src, code_text **out);

#endif
