require "frame"
promis "call_back" { what = "Ring her", within = 60 }
beat "start" {
  narrator "She waits.",
  clculate "What is the refund?" { answer = "39.50" },
  to = "last",
}
require "finish"
