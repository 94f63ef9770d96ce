require "frame"
beat "start" {
  write "Write to her." {
    medium = "email",
    check "personal data" { why = "W" },
    class "sound" { from = 60, why = "W", to = "second" },
    class "poor" { from = 0, why = "W", to = "second" },
    sample "sound" { [[Dear Mrs Okafor]] },
    sample "poor" { [[No.]] },
  },
}
beat "second" {
  write "Answer her." {
    medium = "publik post",
    check "personal data" { why = "W" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    sample "sound" { [[Dear Mrs Okafor]] },
    sample "poor" { [[No.]] },
  },
}
require "finish"
