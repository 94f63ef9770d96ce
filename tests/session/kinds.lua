-- One short day with every kind of decision: for the tests.
scenario {
  title = "A day of all kinds", about = "Everything once.", channel = "phone", at = "brae-and-bell",
  role = "sales assistant", starts = "Monday, 09:00", conditions = { "busy", "quiet", "routine" },
  practises = { "INSCS016.P8" },
  brief = { you = "You answer the phone.", them = "Mr Roy.", know = "Little.", may = "A little." },
}

cast {
  customer = { name = "Mr Roy", wants = "light", mood = 50, trust = 50 },
  ina = { name = "Ina", wants = "a bulb", arrives = 2, patience = 5 },
}

promise "ring" {
  what = "Ring Mr Roy", by = "Monday, 10:00", mood = -20, why = "He waited by the phone.",
  customer "You said ten.",
}
promise "soon" { what = "Look in the store", within = 10, why = "The store was not looked into." }

consult "store" { label = "Look in the store", minutes = 3, keeps = "soon", does = "hold", why = "Now you know.",
  sheet "In the store" { as = "table", { "What", "How many" }, { "Bulbs", 2 } } }

beat "hello" {
  customer "My lamp is out.",
  choose {
    reply "Oh dear." {
      id = "oh_dear", mood = 2, to = "pick", why = "Kind.",
      how "Warmly" { id = "warm", mood = 3, shows = "INSCS016.P8", why = "One could hear it." },
      how "Flatly" { id = "flat", mood = -3, against = "INSCS016.P8", why = "It sounded read out." },
    },
    reply "I'll ring you by ten." { id = "promises", promises = { "ring", "soon" }, to = "pick", why = "A promise." },
    late { seconds = 20, mood = -10, to = "pick", why = "The line was silent.", customer "Hello?" },
  },
}
beat "pick" { minutes = 3,
  pick "What do you note?" {
    item "The lamp" { id = "lamp", right = true, why = "It is what he has." },
    item "His age" { id = "age", why = "Not needed." },
    class "sound" { from = 60, to = "sort", why = "All of it." }, class "poor" { from = 0, to = "sort", why = "Less." },
  },
}
beat "sort" {
  sort "How soon?" {
    boxes = { "now", "today", "later" }, ordered = true,
    item "The smell of burning" { id = "smell", box = "now", why = "It may be on fire." },
    item "The shade" { id = "shade", box = "later", why = "It can wait." },
    class "unsafe" { wrong = "smell", critical = "unsafe", to = "rank", why = "It smelt of burning." },
    class "sound" { from = 80, to = "rank", why = "Right." }, class "poor" { from = 0, to = "rank", why = "Off." },
  },
}
beat "rank" {
  rank "In which order?" {
    item "Switch it off" { id = "off", why = "First." },
    item "Let it cool" { id = "cool", why = "Then." },
    item "Look at the bulb" { id = "bulb", level = true, why = "Or this." },
    class "sound" { from = 100, to = "rate", why = "Right." }, class "poor" { from = 0, to = "rate", why = "Off." },
  },
}
beat "rate" {
  rate "How was Ina's call?" {
    scale = { "missed", "partly", "shown" },
    item "What?" { id = "what", by = "ina", rating = "missed", why = "Curt." },
    item "May I look?" { id = "look", by = "ina", rating = "shown", why = "Asked." },
    class "sound" { from = 75, to = "record", why = "Fair." }, class "poor" { from = 0, to = "record", why = "Off." },
  },
}
beat "record" {
  record "The note." {
    field "Order number" { id = "order", exact = "BB-1", why = "On the bill." },
    field "What is wrong" { id = "fault", says = { { "lamp" }, { "out", "dark" } }, why = "His words." },
    field "Bought on" { id = "bought", date = "14 March 2026", why = "On the bill." },
    field "What he gets" { id = "gets", one_of = { "bulb", "lamp" }, right = "bulb", why = "It is the bulb." },
    field "His health" { id = "health", blank = true, why = "Not needed." },
    class "sound" { from = 100, to = "sum", why = "Whole." }, class "poor" { from = 0, to = "sum", why = "Gaps." },
  },
}
beat "sum" {
  calculate "What does the bulb cost with postage?" {
    answer = "4.50", unit = "£", why = "1.50 and 3.",
    slip "no_postage" { answer = "1.50", points = 30, why = "The postage was left out." },
    class "right" { from = 100, to = "write", why = "Right." },
    class "slip" { from = 30, to = "write", why = "Nearly." }, class "off" { from = 0, to = "write", why = "Off." },
  },
}
beat "write" { at = "Monday, 09:40",
  write "Write to Mr Roy." {
    medium = "email", fault = "established", most_characters = 400,
    template "Standard" { [[Dear Customer,

we have received your message.]] },
    check "greeting" { why = "He has a name." },
    question "cost" { "what the bulb costs", says = { { "£4.50", "costs" } }, why = "He asked." },
    sample "sound" { [[Dear Mr Roy, the bulb costs you £4.50 with the postage. Kind regards, Ina]] },
    sample "poor" { [[Hello, thank you for the message you sent to our shop.]] },
    class "sound" { from = 100, to = "end_of_day", why = "All there." },
    class "poor" { from = 0, to = "end_of_day", why = "Something was missing." },
  },
}
beat "end_of_day" {
  choose {
    reply "Ring him now." { id = "ring", keeps = "ring", to = "done", why = "As promised." },
    reply "Go home." { id = "home", minutes = 60, serves = "ina", to = "done", why = "The day is over." },
  },
}
ending "done" {
  title = "Evening", customer "Well.", says = "It is evening.",
  customer_value = "50 + 10 * promises.kept - 10 * promises.broken + patience.ina", organisation_value = 50,
}
