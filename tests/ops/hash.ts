print(torch.hash(5), torch.hash(True), torch.hash("abc"), torch.hash(""), torch.hash(1.5), torch.hash(0.0), torch.hash((1, 2)), torch.hash("a longer string than eight"))
---
5 1 3663726644998027833 6142509188972423790 4982507072649106663 0 175247769363 -174824909969428725
