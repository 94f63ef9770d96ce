-- One decision of each kind, one after the other, with everything that can stand beside them.

scenario {
  title      = "Every kind",
  about      = "One question of each kind.",
  channel    = "chat",
  at         = "brae-and-bell",
  role       = "sales assistant",
  starts     = "Saturday, 11:40",
  conditions = { "routine", "busy" },
  practises  = { "INSCS016.P8" },
  brief      = { you = "You answer the chat at Brae & Bell.", them = "Mrs Okafor, and others.",
                 know = "Nothing yet.", may = "You may look things up." },
}

cast {
  customer = { name = "Mrs Okafor", wants = "her money back", mood = 50, trust = 50 },
  sam      = { name = "Sam", wants = "an address", arrives = 0, patience = 20 },
  reid     = { name = "Mr Reid", wants = "a refund", arrives = 0, patience = 6 },
}

facts { looked = false }

promise "call_back" {
  what = "Ring Mrs Okafor with the result", by = "Saturday, 16:00", mood = -20, why = "You said four.",
  customer "You said four.",
}

consult "returns" { label = "Open the returns policy", policy = "returns", minutes = 2, set = { looked = true } }
consult "shelf" { label = "Look at the shelf", minutes = 1, narrator "There are two left on the shelf." }

beat "choose" {
  with = "customer",
  narrator "A window opens.",
  customer "The kettle I bought trips the fuse. I want my money back.",
  choose {
    reply "I can see why you're upset. I'll ring you at four with the result." {
      id = "ring", promises = "call_back", to = "pick", why = "You said when.",
      how "Slowly, one thing at a time" { mood = 3, why = "There was time to read." },
      how "Quickly, all in one message" { mood = -4, why = "It was a wall of words." },
    },
    reply "Have you got the receipt?" { id = "receipt", to = "pick", why = "A fair question." },
    late { seconds = 40, mood = -5, to = "pick", why = "She waited.", customer "Hello? Are you there?" },
  },
}

beat "pick" {
  with = "sam",
  pick "What do you note?" {
    item "The kettle trips the fuse" { id = "fuse", right = true, why = "That is the fault." },
    item "She sounds old" { id = "old", why = "Nobody needs that." },
    class "sound" { from = 50, to = "sort", why = "Only what is needed." },
    class "poor" { from = 0, to = "sort", why = "Too much of it." },
  },
}

beat "sort" {
  sheet "How likely, and how bad" { as = "table",
    { "Risk", "Likely", "Days" }, { "Wet floor by the door", "often", "12" }, { "Kettle on the shelf", "seldom", "3" } },
  sort "Where does each risk go?" {
    boxes = { "low", "medium", "high" }, ordered = true,
    item "The wet floor by the door, where everybody comes in with a pram or an umbrella" { id = "floor", box = "high", why = "Somebody slips." },
    item "The lead behind the counter" { id = "lead", box = "medium", why = "Only we walk there." },
    item "The poster" { id = "poster", box = "low", why = "Paper." },
    class "sound" { from = 80, to = "rank", why = "By what can happen." },
    class "poor" { from = 0, to = "rank", why = "Look again." },
  },
}

beat "rank" {
  sheet "Answers by week" { as = "chart", { "Week", "Answers" }, { "1", 84 }, { "2", 61 }, { "3", 34 }, { "4", 0 } },
  rank "Who is served first?" {
    item "The man whose taxi is waiting" { id = "taxi", why = "He cannot wait." },
    item "The woman with a question" { id = "question", why = "It is short." },
    item "The boy with a voucher" { id = "voucher", level = true, why = "He has time." },
    class "sound" { from = 80, to = "rate", why = "By need." },
    class "poor" { from = 0, to = "rate", why = "By who shouts." },
  },
}

beat "rate" {
  sheet "Rota, Saturday" { as = "rota",
    { "Who", "09-11", "11-13", "13-15", "15-17", "17-19" },
    { "Priya", "till", "till", "break", "stock", "till" }, { "Sam", "stock", "door", "till", "till", "—" } },
  rate "How did Sam handle each of these?" {
    scale = { "missed", "partly", "shown" },
    item "“Calm down, it's only a toaster.”" { id = "calm", by = "sam", rating = "missed", about = "INSCS016.P8", why = "He was told how to feel." },
    item "“Let me look at that with you.”" { id = "look", by = "sam", rating = "shown", about = "INSCS016.P8", why = "He listened." },
    class "sound" { from = 80, to = "record", why = "Line by line." },
    class "poor" { from = 0, to = "record", why = "By colour." },
  },
}

beat "record" {
  sheet "Her receipt" { as = "form", { "Line", "What it says" }, { "Order", "BB-2231" }, { "Paid", "£45.00" } },
  record "Fill in the refund form." {
    field "Order number"  { id = "order", exact = "BB-2231", why = "It is on the receipt." },
    field "What is wrong" { id = "fault", says = { { "trip", "fuse" }, { "kettle" } }, why = "The fault." },
    field "Price paid"    { id = "price", figure = "45.00", unit = "£", within = "0.01", why = "As paid." },
    field "Bought on"     { id = "bought", date = "14 March 2026", why = "The receipt." },
    field "Remedy"        { id = "remedy", one_of = { "refund", "repair", "exchange" }, right = "refund", why = "She chose." },
    class "sound" { from = 80, to = "calculate", why = "Complete." },
    class "poor" { from = 0, to = "calculate", why = "With gaps." },
  },
}

beat "calculate" {
  calculate "What is the refund, with the postage?" {
    answer = "39.50", unit = "£", within = "0.01", why = "Price and postage.",
    slip "forgot_postage" { answer = "35.00", points = 40, why = "You left the postage out." },
    class "right" { from = 100, to = "write", why = "To the penny." },
    class "off" { from = 0, to = "write", why = "Add again." },
  },
}

beat "write" {
  write "Write to Mrs Okafor." {
    medium = "private message", fault = "established", most_words = 60, purpose = { { "kettle" } },
    template "Standard apology" { [[Dear Customer, we apologise for any inconvenience.]] },
    check "greeting" { why = "She has a name." },
    check "apology" { counts = 2, why = "It was our fault." },
    check "next step" { why = "She has to know." },
    question "refund" { "whether she has her money back", says = { { "refund", "money back" } }, counts = 2, why = "She asked." },
    sample "sound" { [[Dear Mrs Okafor, I am sorry that your kettle trips the fuse; that should not have happened. You will have your refund of £39.50 by Friday, and I will ring you then. Kind regards, Sam]] },
    sample "poor" { [[Hello. Please see our website.]] },
    class "sound" { from = 70, to = "afterwards", why = "She knows what comes next." },
    class "poor" { from = 0, to = "afterwards", why = "She knows nothing more." },
  },
}

beat "afterwards" {
  with = "customer",
  choose {
    reply "Here is the result, as I promised." { id = "result", keeps = "call_back", shows = "INSCS016.P8", to = "over", why = "You said four." },
    reply "Bye." { id = "bye", to = "over", why = "And the result?" },
  },
}

ending "over" { title = "Done", says = "It is done.", customer_value = "mood", organisation_value = 70 }
