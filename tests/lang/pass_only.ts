pass
if True:
  pass
else:
  pass
print("ok")
---
ok
