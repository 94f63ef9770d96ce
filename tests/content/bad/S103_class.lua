require "frame"
beat "start" {
  pick "What goes on the note?" {
    item "The batch" { id = "batch", right = true },
    item "His age" { id = "age" },
    class "both" { wrong = "age", from = 90, why = "W", to = "last" },
    class "neither" { why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
