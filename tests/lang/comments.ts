# a comment
x = 1  # another
# type ignored
if x > 0:
  # inside
  print(x)
    # odd indentation
print("done")
---
1
done
