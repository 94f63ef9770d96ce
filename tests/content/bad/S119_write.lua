require "frame"
beat "start" {
  write "Write to her." {
    medium = "email", most_words = 0, most_characters = 5000,
    check "greeting" { counts = 6, why = "W" },
    question "day" { "when it comes", says = { { "friday" } }, counts = 0 },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    sample "sound" { [[Dear Mrs Okafor, you get your money back.]] },
    sample "poor" { [[No.]] },
  },
}
require "finish"
