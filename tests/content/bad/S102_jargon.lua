require "frame"
beat "start" {
  write "Write to her." {
    medium = "email",
    jargon = { "RMA", COD = 5 },
    check "greeting" { why = "W" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    sample "sound" { [[Dear Mrs Okafor]] },
    sample "poor" { [[No.]] },
  },
}
require "finish"
