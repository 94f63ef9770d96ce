require "frame"
beat "start" {
  write "Write to her." {
    medium = "email",
    check "greeting" { why = "W" },
    sample "soudn" { [[Dear Mrs Okafor]] },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    sample "sound" { [[Dear Mrs Okafor, you get your money back.]] },
    sample "poor" { [[No.]] },
  },
}
require "finish"
