-- A form and figures, while somebody waits.
scenario {
  title = "The refund", about = "A form to fill in, and a sum to get right.",
  channel = "counter", at = "corner-shop", role = "sales assistant", starts = "Wednesday, 16:00",
  practises = { "SDS0354.P1", "SDS0354.P2" },
  brief = { you = "You are at the till.", them = "Mrs Okafor.", know = "She has the kettle.", may = "You may refund." },
}
cast { customer = { name = "Mrs Okafor" } }
facts { paid = number { from = 0, to = 100, start = 45 } }

beat "start" {
  narrator "Order BB-2231, 14 March 2026, £45.00. The kettle trips the fuse.",
  record "Fill in the refund form." {
    field "Order number"  { id = "order", exact = "BB-2231", why = "It stands on the receipt." },
    field "What is wrong" { id = "fault", says = { { "trip", "fuse|lights" }, { "kettle" } }, why = "The workshop needs it." },
    field "Price paid"    { id = "price", figure = "45.00", unit = "£", within = "0.01", why = "To the penny." },
    field "Limit"         { figure = "org.refund_limit + paid", unit = "£", why = "Yours, and what she paid." },
    field "Days"          { figure = 30, unit = "days", within = 1, why = "The law says so." },
    field "Bought on"     { date = "14 March 2026", why = "The days count from it." },
    field "Remedy"        { one_of = { "refund", "repair", "exchange" }, right = "refund", why = "She chose it." },
    field "Her health"    { blank = true, id = "health", why = "Nothing we need, so nothing we keep." },
    class "private" { wrong = "health", critical = "data breach", against = "SDS0354.P1", why = "It is nobody's business." },
    class "sound" { from = 80, shows = "SDS0354.P1", why = "All of it." },
    class "poor" { from = 0, why = "It comes back to you." },
    late { seconds = 300, why = "She has to go." },
  },
  to = "sum",
}

beat "sum" {
  calculate "What is the refund?" {
    answer = "39.50", unit = "£", within = "0.01", why = "The price, less the voucher.",
    slip "forgot_postage" { answer = "35.00", points = 40, why = "You left the postage out." },
    slip "twice" { answer = 34, why = "The voucher came off twice." },
    class "twice" { wrong = "twice", against = "SDS0354.P2", why = "Once is enough.", to = "share" },
    class "right" { from = 100, shows = "SDS0354.P2", why = "To the penny.", to = "share" },
    class "off" { from = 0, why = "Something is missing.", to = "share" },
    late { seconds = 120, why = "She has to go.", to = "share" },
  },
}

beat "share" {
  calculate "How many of a hundred were happy?" {
    answer = 78, unit = "%", why = "It stands in the last row.",
    class "right" { from = 100, why = "Yes.", to = "end" },
    class "off" { from = 0, why = "No.", to = "end" },
  },
}

ending "end" { title = "Filed", says = "It is in the folder.", customer_value = 60, organisation_value = "paid" }
