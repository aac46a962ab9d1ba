// SPDX-License-Identifier: Apache-2.0
//
// Texts of schemas, read and printed, and what is wrong with them.
#include <torch/script.h>
#include <torch/library.h>
#include <iostream>
template <class F> void tr(const char *n, F f) { std::cout << n << ": "; try { f(); std::cout << "\n"; } catch (const c10::Error &e) { std::cout << "c10::Error " << e.what_without_backtrace() << "|\n"; } catch (const torch::jit::ErrorReport &e) { std::cout << "report " << e.what() << "|\n"; } catch (const std::exception &e) { std::cout << "std " << e.what() << "|\n"; } }
int main() { std::cout << std::unitbuf;
  for (const char *s : {"a::b(Tensor x) -> Tensor", "a::b.c(Tensor(a!) self, Tensor? y, int[2] s=1, float f=1, *, str t=\"q\", bool b=True, ScalarType? d=None, Tensor(b!) out) -> (Tensor(a!), Tensor(b!) named)",
    "b(int[] x=[1, 2], float[] y=[1.5, 2], int[3] z=[1,1,1], str? w=None, Scalar a=2, Scalar? q=None, Device? d=None, Layout l=0, MemoryFormat? mf=None) -> ()", "x(Tensor(a -> *) x) -> Tensor(*)", "x(Tensor(a|b) x) -> Tensor(a)[]", "x(Tensor(a)[] x) -> Tensor(a)[]", "x(Dict(str, Tensor[]) x, (int, str)? y, Future(int) f, Tensor?[] z) -> ((int, str))",
    "x(...) -> ...", "x(int a, ...) -> (int, ...)", "x(t[] a, Dict(str, t) b) -> t", "x(Any a, AnyEnumType b) -> Any?", "x(str a='it\\'s', str b=\"new\\nline\") -> str", "x(complex z=2j) -> complex", "x(int a=1, *, int b) -> int", "x(int[2]? a=None, bool[3] b, Tensor[] c=[]) -> Tensor[]", "x(Stream s, QScheme q, Generator? g, Storage st, Capsule c) -> None",
    "x(Union(int, str) u) -> int", "x(SymInt a, SymInt[] b) -> SymInt", "x(Tensor(a!)? x) -> Tensor(a!)?", "x(Tensor?(a!) x) -> int", "x(int? a=3, float? b=2) -> int", "x(float a=2, Scalar b=2.0) -> int", "x(bool a=False, int b=Mean) -> int", "x(ScalarType a=float, Layout l=strided, int m=contiguous_format, ScalarType z=long) -> int",
    "", "x", "x(", "x(int", "x(int a", "x(int a)", "x(int a) ->", "x(int a) -> Foo", "x(Foo a) -> int", "x(int 3) -> int", "x(int a=) -> int", "x(int a=foo) -> int", "x(int a, int) -> int", "x(int a,, int b) -> int", "x(*) -> int", "x(int a, *, ) -> int", "x(int a) -> int int", "x(int a) - int", "x:y(int a) -> int", "a::b::c(int a) -> int", "x.(int a) -> int", "x(int[a] b) -> int", "x(Dict(str) a) -> int", "x(Tensor( a) -> int", "x(__torch__.torch.classes.no.Such a) -> int", "x(str a=5) -> int", "x(bool a=1) -> int", "x(Tensor a=5) -> int", "x(int[] a=[1,) -> int", "x (int a) -> int", " x(int a)->int ", "x(int a=1, int a=2) -> int", "x(int a) -> (int, str", "x(List[int] a) -> int", "x(Optional[int] a) -> int", "2x(int a) -> int"}) {
    tr(s, [&] { auto f = torch::jit::parseSchema(s); std::cout << f << " [" << f.name() << "|" << f.overload_name() << "|" << f.arguments().size() << "|" << f.returns().size() << "|" << f.is_vararg() << f.is_varret() << f.is_mutable() << "]"; });
  }
  for (const char *s : {"a::b", "a::b.c", "a", "a::b(Tensor x) -> Tensor", "a b", "a::", "a::b."}) tr(s, [&] { auto f = torch::jit::parseSchemaOrName(s); if (f.is_left()) std::cout << "name " << f.left(); else std::cout << "schema " << f.right(); });
  for (const char *s : {"a::b", "a::b.c", "a", "a::b(Tensor x) -> Tensor"}) tr(s, [&] { auto f = torch::jit::parseName(s); std::cout << f << " " << f.name << " " << f.overload_name; });
}
