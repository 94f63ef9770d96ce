require "frame"
beat "start" {
  sort "Where does each risk go?" {
    boxes = { "low", "high" }, order = true,
    item "The wet floor" { boxx = "high", box = "high" },
    item "The loose label" { box = "low" },
    class "sound" { from = 60, why = "W", to = "last", worng = "floor" },
    class "poor" { from = 0, why = "W", to = "record" },
  },
}
beat "record" {
  record "Fill in the form." {
    field "Price" { amount = "45.00", figure = "45.00" },
    class "sound" { from = 60, why = "W", to = "write" },
    class "poor" { from = 0, why = "W", to = "write" },
  },
}
beat "write" {
  seen = "everyone",
  write "Write to her." {
    medium = "email", max_words = 120,
    check "greeting" { count = 2 },
    sample "sound" { [[Dear Mrs Okafor]] },
    sample "poor" { [[No.]] },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
