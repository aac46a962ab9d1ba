/* SPDX-License-Identifier: Apache-2.0
 *
 * kind.c: naming files that are no TorchScript archives, with what to do instead.
 */
#include "archive/zip.h"

#include <string.h>
#include <strings.h>

static bool begins(const unsigned char *bytes, size_t length, const char *with, size_t n) {
    return length >= n && memcmp(bytes, with, n) == 0;
}

ts_status kind_refuse(const char *what, const unsigned char *bytes, size_t length, ts_error *err) {
    const char *is = NULL;
    static const unsigned char legacy_magic[] = {0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19};
    if (length == 0) is = "is empty";
    else if (begins(bytes, length, "PK", 2)) is = "is a zip file that is cut off or damaged: its directory cannot be found. Copy it again";
    else if (length >= 8 && memcmp(bytes + 4, "PTMF", 4) == 0) is = "is a mobile module in flatbuffer form. Save it with torch.jit.save (or without use_flatbuffer) instead";
    else if (begins(bytes, length, "PYTORCH1", 8)) is = "was written by a preview release of PyTorch 1.0. Load and save it again with a released version";
    else if (begins(bytes, length, "\x89HDF", 4)) is = "is an HDF5 file, perhaps a reference: the model comes first";
    else if (length > 16 && begins(bytes, length, "\x80\x02", 2) && memmem(bytes, length < 64 ? length : 64, legacy_magic, sizeof legacy_magic))
        is = "is a file of torch.save in the old pickle form, which holds no code. Export the model with torch.jit.script or torch.jit.trace and save that";
    else if (begins(bytes, length, "\x80", 1)) is = "is a pickle, which holds no TorchScript. Export the model with torch.jit.script or torch.jit.trace and save that";
    else if (length > 262 && memcmp(bytes + 257, "ustar", 5) == 0) is = "is a tar file (torch.save before 0.4?). Load it with PyTorch and save the scripted model";
    else if (length > 9 && bytes[8] == '{' && !bytes[7]) is = "is a safetensors file: weights without code. Load them into the model and save it with torch.jit.save";
    else if (length > 4 && bytes[0] == 0x08 && bytes[1] < 0x20 && (bytes[2] == 0x12 || bytes[2] == 0x1a || bytes[2] == 0x3a)) is = "looks like an ONNX model. Run it with an ONNX runtime; libts reads TorchScript";
    else if (length > 5 && (strncasecmp((const char *)bytes, "<!doc", 5) == 0 || strncasecmp((const char *)bytes, "<html", 5) == 0)) is = "is an HTML page: the download went wrong";
    else if (begins(bytes, length, "version https://git-lfs", 23)) is = "is a Git LFS pointer, not the file itself: run `git lfs pull`";
    else is = "is no TorchScript archive (it is no zip file)";
    return error_set(err, TS_ERR_FORMAT, "%s %s.", what, is);
}
