require "frame"
beat "start" {
  to = {
    { "end", when = "queue = 3" },
    { "end", when = "queue > " },
    { "end", when = "(queue > 1" },
    { "end", when = "offered == \"repair" },
    { "end", when = "queue > 99999999999" },
    { "end", when = "((((((((((((((((((((((((((((((((((queue))))))))))))))))))))))))))))))))))  > 1" },
    { "end", when = "seen" .. " and seen                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               " },
    "last",
  },
}
require "finish"
