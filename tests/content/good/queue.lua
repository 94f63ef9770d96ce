-- Customers who wait, the decisions about lists, and papers that lie on the desk.
scenario {
  title = "Three at once", about = "One till, and three people in front of it.",
  channel = "counter", at = "corner-shop", role = "sales assistant", starts = "Saturday, 11:40",
  practises = { "INSCS016.P7", "INSCS016.P12", "SDS0354.P1" },
  brief = { you = "You are at the till.", them = "Three people.", know = "Nothing yet.", may = "You may swap." },
}

cast {
  customer = { name = "Mrs Okafor", mood = 50, trust = 50 },
  dad      = { name = "Mr Reid", wants = "a refund", arrives = 0, patience = 8 },
  boy      = { name = "Callum", wants = "a voucher", arrives = 3, patience = 20 },
  jodie    = { name = "Jodie", role = "sales assistant" },
}

beat "start" {
  sheet "Rota, Saturday" { as = "rota", { "Who", "09-13", "13-17" }, { "Priya", "till", "till" }, { "Sam", "stock", "" } },
  rank "Who is served first?" {
    item "The man whose taxi is waiting" { id = "taxi", why = "He cannot wait." },
    item "The woman with a question" { why = "She was here before the boy." },
    item "The boy with a voucher" { level = true, why = "He has time." },
    item "The parcels" { level = false, why = "Nobody stands there." },
    class "the_taxi" { wrong = "taxi", serves = "boy", why = "His taxi left.", to = "risks" },
    class "sound" { from = 70, serves = { "dad", "boy" }, minutes = 2, why = "Nobody waits for long." },
    class "poor" { from = 0, why = "Two of them go.", to = { { "end", when = "patience.dad == 0" }, "risks" } },
    late { seconds = 40, mood = -5, why = "They look at you.", customer "Hello?" },
  },
  to = "risks",
}

beat "risks" {
  sheet "Accidents by week" { as = "chart", { "Week", "Accidents" }, { "1", 0 }, { "2", 4 } },
  sheet "Risk log" { as = "risk log", when = "waited.boy < 30 and not served.dad", { "Risk", "Who" }, { "Wet floor", "Everybody" } },
  sort "Where does each risk go?" {
    boxes = { "low", "medium", "high" }, ordered = true,
    item "The wet floor by the door" { id = "floor", box = "high", why = "People walk there." },
    item "The loose label" { id = "label", box = "low", why = "It only looks bad." },
    class "floor" { wrong = { "floor" }, critical = "unsafe", against = "SDS0354.P1", why = "Somebody will fall." },
    class "sound" { from = 80, shows = "SDS0354.P1", why = "The floor first." },
    class "poor" { from = 0, why = "They are mixed up." },
    late { seconds = 5, why = "Nobody sorted them." },
  },
  to = "listen",
}

beat "listen" {
  sheet "What Jodie said" { as = "form", { "When", "What" }, { "11:40", "“Calm down.”" } },
  rate "How did Jodie handle each of these?" {
    scale = { "missed", "partly", "shown" },
    item "“Calm down, it's only a toaster.”" { by = "jodie", rating = "missed", about = "INSCS016.P12", why = "It tells him what to feel." },
    item "She looks up and waits." { rating = "shown", why = "He can finish." },
    class "sound" { from = 80, shows = "INSCS016.P12", why = "You heard the difference." },
    class "poor" { from = 0, against = "INSCS016.P12", why = "The first one closes the door." },
    late { seconds = 600, why = "She asks again.", jodie "Well?" },
  },
  to = "paper",
}

beat "paper" {
  pick "What does the sheet say?" {
    item "Four accidents in week two" { id = "four", right = true, why = "It stands there." },
    item "It is getting better" { id = "better", why = "It is not." },
    class "better" { wrong = "better", against = "INSCS016.P7", why = "The figure rises." },
    class "rest" { from = 0, shows = "INSCS016.P7", why = "You read it." },
    late { seconds = 60, why = "The sheet is gone." },
  },
  to = "end",
}

ending "end" {
  title = "A quiet shop", says = "The queue is gone.",
  customer_value = "mood + patience.dad - waited.boy", organisation_value = 60,
}
