def first(l: List[int], limit: int):
    for x in l:
        if x > limit:
            return str(x)
    return "none"

def deep(n: int):
    i = 0
    while i < n:
        for j in range(i):
            if i * j == 6:
                return i, j
        i += 1
    return 0, 0

def case() -> None:
    print(__torch__.first([1, 5, 9], 4), __torch__.first([1], 4), __torch__.deep(5), __torch__.deep(2))
---
5 none (3, 2) (0, 0)
