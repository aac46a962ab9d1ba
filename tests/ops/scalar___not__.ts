print(torch.__not__(True))
print(torch.__not__(False))
---
False
True
