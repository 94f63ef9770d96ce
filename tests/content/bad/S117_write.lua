require "frame"
beat "start" {
  write "Write to her." {
    medium = "e-mail", to = "priya_t", fault = "ours",
    check "greting" { why = "W" },
    check "kindness" { why = "W" },
    check "length" { why = "W" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    sample "sound" { [[Dear Mrs Okafor, you get your money back.]] },
    sample "poor" { [[No.]] },
  },
}
require "finish"
