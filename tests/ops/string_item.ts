s = "abc"
print(s[0], s[-1], s[1:], s[::-1], len(s), s + "d", list(s))
print(s[5])
---
a c bc cba 3 abcd [a, b, c]
raises: basic_string::at: __n (which is 5) >= this->size() (which is 3)
