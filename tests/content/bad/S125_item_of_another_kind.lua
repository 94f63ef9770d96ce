require "frame"
beat "start" {
  pick "What goes on the note?" {
    item "The batch" { right = true, box = "high" },
    item "His age" { level = true },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    late { seconds = 60, why = "W", to = "sort" },
  },
}
beat "sort" {
  sort "Where does each risk go?" {
    boxes = { "low", "high" },
    item "The wet floor" { box = "high", right = true },
    item "The loose label" { box = "low", rating = "shown" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    late { seconds = 60, why = "W", to = "rank" },
  },
}
beat "rank" {
  rank "Who is served first?" {
    item "The man whose taxi is waiting" { box = "first" },
    item "The woman with a question" { by = "priya" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    late { seconds = 60, why = "W", to = "rate" },
  },
}
beat "rate" {
  rate "How did she do?" {
    scale = { "missed", "shown" },
    item "“Calm down.”" { rating = "missed", right = false },
    item "“I see.”" { rating = "shown", box = "shown" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
