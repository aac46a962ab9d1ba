// SPDX-License-Identifier: Apache-2.0
//
// checks.hpp: what operators written for LibTorch check their arguments with, dimensions that count from the end, and
// shapes that are expanded to each other.
#pragma once

#include <ts/cxx/functions.hpp>

namespace c10 {
/// A dimension in [0, n) from one in [-n, n); with `wrap_scalar`, n = 0 counts as 1.
inline int64_t maybe_wrap_dim(int64_t dim, int64_t n, bool wrap_scalar = true) {
    TORCH_CHECK_INDEX(n > 0 || wrap_scalar, "Dimension specified as ", dim, " but tensor has no dimensions");
    n = std::max<int64_t>(n, 1);
    TORCH_CHECK_INDEX(dim >= -n && dim < n, "Dimension out of range (expected to be in range of [", -n, ", ", n - 1, "], but got ", dim, ")");
    return dim < 0 ? dim + n : dim;
}
} // namespace c10

namespace at {

using c10::maybe_wrap_dim;
inline int64_t maybe_wrap_dim(int64_t dim, TensorList tensors) { return tensors.empty() ? dim : maybe_wrap_dim(dim, tensors[0].dim()); }
template <class Container> void maybe_wrap_dims(Container &dims, int64_t n) {
    for (auto &d : dims) d = maybe_wrap_dim(d, n);
}

// ---- shapes ----

/// The shape that both are broadcast to.
inline std::vector<int64_t> infer_size(c10::IntArrayRef a, c10::IntArrayRef b) {
    size_t n = std::max(a.size(), b.size());
    std::vector<int64_t> both(n);
    for (size_t i = n; i-- > 0;) {
        size_t end = n - i;
        int64_t x = end <= a.size() ? a[a.size() - end] : 1, y = end <= b.size() ? b[b.size() - end] : 1;
        TORCH_CHECK(x == y || x == 1 || y == 1, "The size of tensor a (", x, ") must match the size of tensor b (", y, ") at non-singleton dimension ", i);
        both[i] = x == 1 ? y : x;
    }
    return both;
}
inline bool are_expandable(c10::IntArrayRef a, c10::IntArrayRef b) {
    for (size_t end = 1; end <= std::min(a.size(), b.size()); end++) {
        int64_t x = a[a.size() - end], y = b[b.size() - end];
        if (x != y && x != 1 && y != 1) return false;
    }
    return true;
}
inline bool is_expandable_to(c10::IntArrayRef shape, c10::IntArrayRef wanted) {
    if (shape.size() > wanted.size()) return false;
    for (size_t end = 1; end <= shape.size(); end++)
        if (shape[shape.size() - end] != wanted[wanted.size() - end] && shape[shape.size() - end] != 1) return false;
    return true;
}
inline void check_defined(std::initializer_list<std::reference_wrapper<const Tensor>> tensors, const char *name) {
    for (const Tensor &t : tensors) TORCH_CHECK(t.defined(), name, "(...) called with an undefined Tensor");
}
namespace detail {
inline c10::MaybeOwned<Tensor> expanded(const Tensor &t, c10::IntArrayRef sizes) {
    return t.sizes() == sizes ? c10::MaybeOwned<Tensor>::borrowed(t) : c10::MaybeOwned<Tensor>::owned(t.expand(sizes));
}
} // namespace detail
/// `t` in the shape of `self`.
inline c10::MaybeOwned<Tensor> expand_inplace(const Tensor &self, const Tensor &t) { return detail::expanded(t, self.sizes()); }
inline c10::MaybeOwned<Tensor> expand_inplace(const Tensor &, Tensor &&) = delete;
inline c10::MaybeOwned<Tensor> expand_inplace(const Tensor &self, const Tensor &t, const char *name) {
    check_defined({self, t}, name);
    return expand_inplace(self, t);
}
/// All in the shape that they are broadcast to.
inline std::tuple<c10::MaybeOwned<Tensor>, c10::MaybeOwned<Tensor>> expand_outplace(const Tensor &a, const Tensor &b) {
    std::vector<int64_t> sizes = infer_size(a.sizes(), b.sizes());
    return std::make_tuple(detail::expanded(a, sizes), detail::expanded(b, sizes));
}
inline std::tuple<c10::MaybeOwned<Tensor>, c10::MaybeOwned<Tensor>> expand_outplace(Tensor &&, const Tensor &) = delete;
inline std::tuple<c10::MaybeOwned<Tensor>, c10::MaybeOwned<Tensor>> expand_outplace(const Tensor &, Tensor &&) = delete;
inline std::tuple<c10::MaybeOwned<Tensor>, c10::MaybeOwned<Tensor>> expand_outplace(const Tensor &a, const Tensor &b, const char *name) {
    check_defined({a, b}, name);
    return expand_outplace(a, b);
}
inline std::vector<Tensor> expand_outplace(TensorList tensors) {
    std::vector<int64_t> sizes;
    bool first = true;
    for (const Tensor &t : tensors)
        if (t.defined()) {
            sizes = first ? t.sizes().vec() : infer_size(sizes, t.sizes());
            first = false;
        }
    std::vector<Tensor> all;
    for (const Tensor &t : tensors) all.push_back(t.defined() ? t.expand(sizes) : t);
    return all;
}
/// Summed over the dimensions along which `shape` was expanded.
inline Tensor sum_to(Tensor t, c10::IntArrayRef shape) {
    if (shape.empty()) return t.sum();
    std::vector<int64_t> over;
    int64_t leading = t.dim() - static_cast<int64_t>(shape.size());
    for (int64_t d = 0; d < t.dim(); d++)
        if (d < leading || (shape[static_cast<size_t>(d - leading)] == 1 && t.size(d) != 1)) over.push_back(d);
    if (!over.empty()) t = t.sum(over, true);
    return leading > 0 ? t.view(shape) : t;
}

// ---- arguments ----

/// A tensor, and what a message calls it: its name and place, from 1 on; place 0 is none.
struct TensorArg {
    const Tensor &tensor;
    const char *name;
    int pos;
    TensorArg(const Tensor &t, const char *n, int p) : tensor(t), name(n), pos(p) {}
    TensorArg(Tensor &&, const char *, int) = delete;
    const Tensor *operator->() const { return &tensor; }
    const Tensor &operator*() const { return tensor; }
};
using TensorGeometryArg = TensorArg;
using CheckedFrom = const char *;

inline std::ostream &operator<<(std::ostream &out, const TensorArg &t) {
    if (t.pos == 0) return out << "'" << t.name << "'";
    return out << "argument #" << t.pos << " '" << t.name << "'";
}

#define TS_CHECKED(from) " (while checking arguments for ", from, ")"
inline void checkDim(CheckedFrom from, const TensorArg &t, int64_t dim) {
    TORCH_CHECK(t->dim() == dim, "Expected ", dim, "-dimensional tensor, but got ", t->dim(), "-dimensional tensor for ", t, TS_CHECKED(from));
}
inline void checkDim(CheckedFrom from, const Tensor &tensor, const char *name, int pos, int64_t dim) { checkDim(from, TensorArg(tensor, name, pos), dim); }
inline void checkDimRange(CheckedFrom from, const TensorArg &t, int64_t least, int64_t end) {
    TORCH_CHECK(t->dim() >= least && t->dim() < end, "Expected ", least, " to ", end - 1, " dimensions, but got ", t->dim(), "-dimensional tensor for ", t, TS_CHECKED(from));
}
inline void checkSameDim(CheckedFrom from, const TensorArg &a, const TensorArg &b) {
    TORCH_CHECK(a->dim() == b->dim(), "Expected tensor for ", a, " to have the same dimension as tensor for ", b, "; but ", a->dim(), " does not equal ", b->dim(), TS_CHECKED(from));
}
inline void checkContiguous(CheckedFrom from, const TensorArg &t) {
    TORCH_CHECK(t->is_contiguous(), "Expected contiguous tensor, but got non-contiguous tensor for ", t, TS_CHECKED(from));
}
inline void checkSize(CheckedFrom from, const TensorArg &t, c10::IntArrayRef sizes) {
    checkDim(from, t, static_cast<int64_t>(sizes.size()));
    TORCH_CHECK(t->sizes() == sizes, "Expected tensor of size ", sizes, ", but got tensor of size ", t->sizes(), " for ", t, TS_CHECKED(from));
}
inline void checkSize(CheckedFrom from, const TensorArg &t, int64_t dim, int64_t size) {
    TORCH_CHECK(t->size(dim) == size, "Expected tensor to have size ", size, " at dimension ", dim, ", but got size ", t->size(dim), " for ", t, TS_CHECKED(from));
}
inline void checkNumel(CheckedFrom from, const TensorArg &t, int64_t numel) {
    TORCH_CHECK(t->numel() == numel, "Expected tensor for ", t, " to have ", numel, " elements; but it actually has ", t->numel(), " elements", TS_CHECKED(from));
}
inline void checkSameNumel(CheckedFrom from, const TensorArg &a, const TensorArg &b) {
    TORCH_CHECK(a->numel() == b->numel(), "Expected tensor for ", a, " to have same number of elements as tensor for ", b, "; but ", a->numel(), " does not equal ", b->numel(), TS_CHECKED(from));
}
inline void checkScalarType(CheckedFrom from, const TensorArg &t, c10::ScalarType type) {
    TORCH_CHECK(t->scalar_type() == type, "Expected tensor for ", t, " to have scalar type ", type, "; but got ", t->toString(), " instead", TS_CHECKED(from));
}
inline void checkScalarTypes(CheckedFrom from, const TensorArg &t, c10::ArrayRef<c10::ScalarType> types) {
    if (std::find(types.begin(), types.end(), t->scalar_type()) != types.end()) return;
    TORCH_CHECK(false, "Expected tensor for ", t, " to have one of the following scalar types: ", c10::Join(", ", types), "; but got ", t->toString(), " instead", TS_CHECKED(from));
}
inline void checkSameType(CheckedFrom from, const TensorArg &a, const TensorArg &b) {
    TORCH_CHECK(a->options().type_equal(b->options()), "Expected tensor for ", a, " to have the same type as tensor for ", b, "; but type ", a->toString(), " does not equal ", b->toString(), TS_CHECKED(from));
}
inline void checkSameGPU(CheckedFrom from, const TensorArg &a, const TensorArg &b) {
    std::string on_cpu;
    for (const TensorArg *t : {&a, &b})
        if ((*t)->is_cpu()) on_cpu += c10::str("Tensor for ", *t, " is on CPU, ");
    TORCH_CHECK(on_cpu.empty(), on_cpu, "but expected it to be on GPU", TS_CHECKED(from));
    TORCH_CHECK(a->device() == b->device(), "Expected tensor for ", a, " to have the same device as tensor for ", b, "; but device ", a->get_device(), " does not equal ", b->get_device(), TS_CHECKED(from));
}
inline void checkSameSize(CheckedFrom from, const TensorArg &a, const TensorArg &b) {
    TORCH_CHECK(a->sizes() == b->sizes(), "Expected tensor for ", a, " to have same size as tensor for ", b, "; but ", a->sizes(), " does not equal ", b->sizes(), TS_CHECKED(from));
}
inline void checkDefined(CheckedFrom from, const TensorArg &t) {
    TORCH_CHECK(t->defined(), "Expected tensor for ", t, " to be non-null, but it was undefined ", TS_CHECKED(from));
}
inline void checkAllDefined(CheckedFrom from, c10::ArrayRef<TensorArg> all) {
    for (const TensorArg &t : all) checkDefined(from, t);
}
inline void checkAllContiguous(CheckedFrom from, c10::ArrayRef<TensorArg> all) {
    for (const TensorArg &t : all)
        if (t->defined()) checkContiguous(from, t);
}
namespace detail {
/// The first tensor that is defined with each of the others that are.
inline void check_all(CheckedFrom from, c10::ArrayRef<TensorArg> all, void (*check)(CheckedFrom, const TensorArg &, const TensorArg &)) {
    const TensorArg *first = nullptr;
    for (const TensorArg &t : all) {
        if (!t->defined()) continue;
        if (first) check(from, *first, t);
        else first = &t;
    }
}
} // namespace detail
inline void checkAllSameNumel(CheckedFrom from, c10::ArrayRef<TensorArg> all) { detail::check_all(from, all, checkSameNumel); }
inline void checkAllSameType(CheckedFrom from, c10::ArrayRef<TensorArg> all) { detail::check_all(from, all, checkSameType); }
inline void checkAllSameGPU(CheckedFrom from, c10::ArrayRef<TensorArg> all) { detail::check_all(from, all, checkSameGPU); }
inline void checkDeviceType(CheckedFrom from, TensorList all, c10::DeviceType type) {
    for (const Tensor &t : all)
        TORCH_CHECK(!t.defined() || t.device().type() == type, "Expected tensor to have ", type, " DeviceType, but got tensor with ", t.device().type(), " DeviceType", TS_CHECKED(from));
}
inline void checkBackend(CheckedFrom from, TensorList all, c10::Backend backend) {
    for (const Tensor &t : all)
        TORCH_CHECK(!t.defined() || t.type().backend() == backend, "Expected tensor to have ", c10::toString(backend), " Backend, but got tensor with ", c10::toString(t.type().backend()), " Backend", TS_CHECKED(from));
}
#undef TS_CHECKED
inline void check_dim_size(const Tensor &t, int64_t dim, int64_t at, int64_t size) {
    TORCH_CHECK(t.dim() == dim && t.size(at) == size, "Expected a tensor of dimension ", dim, " and tensor.size[", at, "] == ", size, " but got: dimension ", t.dim(), " and tensor.size[", at, "] = ", t.size(at));
}
inline void *maybe_data_ptr(const Tensor &t) { return t.defined() ? t.data_ptr() : nullptr; }
inline void *maybe_data_ptr(const TensorArg &t) { return maybe_data_ptr(*t); }
inline bool geometry_is_contiguous(c10::IntArrayRef sizes, c10::IntArrayRef strides) {
    int64_t step = 1;
    bool contiguous = true;
    for (size_t i = sizes.size(); i-- > 0;) {
        if (sizes[i] == 0) return true;
        if (contiguous && sizes[i] != 1) {
            contiguous = strides[i] == step;
            step *= sizes[i];
        }
    }
    return contiguous;
}

} // namespace at
