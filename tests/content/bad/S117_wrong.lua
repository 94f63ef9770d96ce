require "frame"
beat "start" {
  pick "What goes on the note?" {
    item "The batch" { id = "batch", right = true },
    item "His age" { id = "age" },
    class "careless" { wrong = "aeg", why = "W", to = "last" },
    class "twice" { wrong = { "age", "age" }, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "record" },
  },
}
beat "record" {
  record "Fill in the form." {
    field "Order number" { id = "order", exact = "BB-2231" },
    field "His age" { id = "age", blank = true },
    class "private" { wrong = { "aged" }, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "calculate" },
  },
}
beat "calculate" {
  calculate "What is the refund?" {
    answer = "39.50",
    slip "postage" { answer = "35.00" },
    class "postage" { wrong = "forgot_postage", why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "write" },
  },
}
beat "write" {
  write "Write to her." {
    medium = "email",
    check "greeting" { why = "W" },
    check "jargon" { why = "W" },
    class "cold" { wrong = { "greetings", "blame" }, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    sample "cold" { [[You owe us £4.]] },
    sample "poor" { [[Hello.]] },
  },
}
require "finish"
