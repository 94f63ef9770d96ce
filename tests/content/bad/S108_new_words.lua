require "frame"
slip "postage" { answer = 35 }
sample "sound" { [[Dear …]] }
beat "start" {
  promise "call_back" { what = "Ring her", within = 60 },
  late { seconds = 40, why = "W", to = "last" },
  how "Slowly" { why = "W" },
  field "Price" { figure = 45 },
  choose {
    sheet "Rota" { { "Who" }, { "Sam" } },
    reply "Yes." { why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
    item "Maybe" {},
  },
}
require "finish"
