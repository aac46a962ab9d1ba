print("aXbXc".replace("X", "--"), "aXbXc".replace("X", "", 1), "abc".replace("z", "y"))
---
a--b--c abXc abc
