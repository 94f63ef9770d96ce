require "frame"
beat "start" {
  write "Write to her." {
    medium = "email", jargon = "RMA", most_words = "short",
    check "greeting" { "Say hello", counts = "two" },
    template { "Dear Customer" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    sample "sound" { [[Dear Mrs Okafor, you get your money back.]] },
    sample "poor" { [[No.]] },
  },
}
require "finish"
