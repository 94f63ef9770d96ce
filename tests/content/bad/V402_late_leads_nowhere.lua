require "frame"
beat "start" {
  choose {
    reply "Yes." { why = "W", to = "sum" },
    reply "No." { why = "W", to = "last" },
    late { seconds = 40, why = "W" },
  },
}
beat "sum" {
  calculate "What is the refund?" {
    answer = "39.50",
    class "right" { from = 100, why = "W", to = "last" },
    class "off" { from = 0, why = "W" },
  },
}
require "finish"
