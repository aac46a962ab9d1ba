print("a\tb", 'single \' quote', "oct \101\177|", "nl\n|", "bs\\", "dq\"")
print("""triple
line""", '''other "quotes"''')
print("adja" "cent" 'ed')
print("back\
slash")
print("é", len("é"))
print("\a\b\f\v|")
---
a	b single ' quote oct A| nl
| bs\ dq"
triple
    line other "quotes"
adjacented
back
    slash
é 2
|
