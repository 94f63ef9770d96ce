require "frame"
beat "start" {
  moood = 3,
  zebra = 3,
  customer { "Hello.", wen = "mood < 30" },
  to = { { "last", wehn = "seen" }, "end", when = "seen" },
}
beat "second" { to = chance { { 3, "last", when = "seen" }, { 1, "end" } } }
require "finish"
