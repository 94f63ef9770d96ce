require "frame"
promise "call_back" { within = 60 }
beat "start" {
  calculate "What is the refund?" {
    slip "gross" { points = 40 },
    class "sound" { from = 60, why = "W", to = "write" },
    class "poor" { from = 0, why = "W", to = "write" },
  },
}
beat "write" {
  write "Write to her." {
    check "greeting" { why = "W" },
    question "refund" { "whether she has her money back" },
    sample "sound" { [[Dear Mrs Okafor]] },
    sample "poor" { [[No.]] },
    class "sound" { from = 60, why = "W", to = "rate" },
    class "poor" { from = 0, why = "W", to = "rate" },
  },
}
beat "rate" {
  rate "How did she do?" {
    item "“Calm down.”" { rating = "missed" },
    item "“I see.”" { rating = "shown" },
    class "sound" { from = 60, why = "W", to = "late" },
    class "poor" { from = 0, why = "W", to = "late" },
  },
}
beat "late" {
  choose {
    reply "Yes." { why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
    late { why = "W", to = "last" },
  },
}
require "finish"
