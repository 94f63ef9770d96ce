require "frame"
promise "call_back" { what = "Ring {customer.nme}", within = 60 }
beat "start" {
  promises = "call_back", keeps = "call_back",
  sheet "Rota of {dady}" { { "Who" }, { "Sam" } },
  calculate "What does {custmer.name} get?" {
    answer = "39.50", why = "It is {org.refund_limits} less.",
    slip "postage" { answer = "35.00", why = "You left {postage} out." },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
