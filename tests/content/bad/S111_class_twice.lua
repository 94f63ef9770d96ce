require "frame"
beat "start" {
  pick "What goes on the note?" {
    item "The batch" { right = true },
    item "His age" {},
    class "sound" { from = 80, why = "W", to = "last" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
