assert isinstance([1], List[int]), "no"
x : Union[int, List[int]] = [1]
if isinstance(x, int):
  print("int")
else:
  print(x[0])
---
1
