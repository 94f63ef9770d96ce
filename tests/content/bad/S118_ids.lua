require "frame"
promise "Call back" { what = "Ring her", within = 60 }
beat "start" {
  record "Fill in the refund form." {
    field "Price" { id = "The Price", figure = "45.00" },
    class "sound" { from = 60, why = "W", to = "calculate" },
    class "poor" { from = 0, why = "W", to = "calculate" },
  },
}
beat "calculate" {
  calculate "What is the refund?" {
    answer = "39.50",
    slip "No postage" { answer = "35.00" },
    class "sound" { from = 60, why = "W", to = "write" },
    class "poor" { from = 0, why = "W", to = "write" },
  },
}
beat "write" {
  write "Write to her." {
    medium = "email",
    question "The refund" { "whether", says = { { "refund" } } },
    sample "sound" { [[Dear Mrs Okafor]] },
    sample "poor" { [[No.]] },
    class "sound" { from = 60, why = "W", to = "choose" },
    class "poor" { from = 0, why = "W", to = "choose" },
  },
}
beat "choose" {
  choose {
    reply "Yes." { shows = "SDS0354.P1", why = "W", to = "last",
      how "Slowly" { id = "very slowly", why = "W" },
      how "Quickly" { why = "W" },
    },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
