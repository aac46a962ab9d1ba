s = "Hello World 1x"
print(s.lower(), s.upper(), s.swapcase(), s.capitalize(), s.title())
---
hello world 1x HELLO WORLD 1X hELLO wORLD 1X Hello world 1x Hello World 1X
