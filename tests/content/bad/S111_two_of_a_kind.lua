require "frame"
beat "start" {
  record "Fill in the refund form." {
    field "Price" { id = "price", figure = "45.00" },
    field "Price with postage" { id = "price", figure = "49.50" },
    field "Notes" { blank = true },
    field "Notes" { blank = true },
    class "sound" { from = 60, why = "W", to = "calculate" },
    class "poor" { from = 0, why = "W", to = "calculate" },
  },
}
beat "calculate" {
  calculate "What is the refund?" {
    answer = "39.50",
    slip "postage" { answer = "35.00" },
    slip "postage" { answer = "44.00" },
    class "sound" { from = 60, why = "W", to = "write" },
    class "poor" { from = 0, why = "W", to = "write" },
  },
}
beat "write" {
  write "Write to her." {
    medium = "email",
    check "greeting" { why = "W" },
    check "greeting" { why = "W" },
    question "refund" { "whether", says = { { "refund" } } },
    question "refund" { "when", says = { { "friday" } } },
    sample "sound" { [[Dear Mrs Okafor]] },
    sample "poor" { [[No.]] },
    class "sound" { from = 60, why = "W", to = "choose" },
    class "poor" { from = 0, why = "W", to = "choose" },
  },
}
beat "choose" {
  choose {
    reply "Yes." { shows = "SDS0354.P1", why = "W", to = "sort",
      how "Slowly" { why = "W" },
      how "Slowly" { why = "W" },
    },
    reply "No." { why = "W", to = "last" },
  },
}
beat "sort" {
  sort "Odd or even?" {
    boxes = { "odd", "even" },
    item "One" { box = "odd" },
    item "One" { box = "even" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
