require "frame"
beat "start" {
  pick "What goes on the note?" {
    item "The batch" { id = "batch", right = true },
    item "His age" { id = "age" },
  },
}
beat "many" {
  calculate "What is the refund?" {
    answer = "39.50",
    class "1" { from = 90, why = "W", to = "last" }, class "2" { from = 80, why = "W", to = "last" }, class "3" { from = 70, why = "W", to = "last" },
    class "4" { from = 60, why = "W", to = "last" }, class "5" { from = 50, why = "W", to = "last" }, class "6" { from = 40, why = "W", to = "last" },
    class "7" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
