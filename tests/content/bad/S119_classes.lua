require "frame"
beat "start" {
  pick "What goes on the note?" {
    item "The batch" { id = "batch", right = true },
    item "His age" { id = "age" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "careless" { wrong = "age", why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "none" },
  },
}
beat "none" {
  rank "Who is served first?" {
    item "The man" { id = "man" }, item "The woman" { id = "woman" },
    class "man" { wrong = "man", why = "W", to = "last" },
    class "woman" { wrong = "woman", why = "W", to = "gap" },
  },
}
beat "gap" {
  calculate "What is the refund?" {
    answer = "39.50",
    class "right" { from = 100, why = "W", to = "last" },
    class "near" { from = 40, why = "W", to = "last" },
  },
}
require "finish"
