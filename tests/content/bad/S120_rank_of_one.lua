require "frame"
beat "start" {
  rank "Who is served first?" {
    item "The man whose taxi is waiting" { why = "He cannot wait." },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
