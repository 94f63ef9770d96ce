-- Promises, ways of saying a reply, time limits, acts of the phone: with everything that may follow.
scenario {
  title = "The call back", about = "A loaf with a coin in it, and a call that was promised.",
  channel = "phone", at = "corner-shop", role = "sales assistant", starts = "Monday, 09:00",
  practises = { "INSCS016.P8", "INSCS016.P11", "INSCS016.P12" },
  brief = { you = "You answer the phone.", them = "Mrs Okafor.", know = "Nothing.", may = "You may ring back." },
}

cast {
  customer = { name = "Mrs Okafor", mood = 45, trust = 50 },
  moira    = { name = "Moira", wants = "the opening hours", arrives = 2, patience = 6 },
}

facts { asked = false, queue = number { from = 0, to = 6, start = 1 } }

promise "ring_back" {
  what = "Ring {customer.name} with the result", by = "Monday, 12:00",
  mood = -20, trust = -10, set = { asked = false }, add = { queue = 1 }, serves = "moira", does = "voicemail",
  shows = "INSCS016.P12", against = { "INSCS016.P11" }, critical = "dishonest",
  why = "Noon has passed, and nobody has rung.",
  narrator "The phone rings at five past twelve.",
  customer { "You said noon.", when = "promise.ring_back == \"broken\"" },
}

promise "ask_baker" { what = "Ask the baker", within = 30, why = "He would have known." }

consult "notes" {
  label = "Read the notes of the last call", minutes = 1,
  promises = "ask_baker", keeps = "ask_baker", breaks = "ask_baker", serves = "moira", does = "hold", why = "You know what was said.",
  sheet "Notes" { { "When", "What" }, { "Friday", "A coin in the loaf" } },
}

beat "start" {
  promises = "ask_baker", keeps = "ring_back", breaks = "ring_back", serves = "moira",
  customer "I found a coin in my bread.",
  choose {
    reply "I am sorry. I will ask the baker, and ring you by noon." {
      promises = { "ring_back", "ask_baker" }, keeps = "ring_back", breaks = "ring_back", serves = "moira",
      does = "identity check", shows = "INSCS016.P11", why = "She knows what happens next.", to = "bakery",
      sheet "Your notes" { as = "form", { "What", "When" }, { "Ring back", "12:00" } },
      how "Slowly" {
        id = "slowly", to = "bakery", mood = 3, trust = 2, minutes = 1, set = { asked = true }, add = { queue = 1 },
        shows = "INSCS016.P12", against = "INSCS016.P8", promises = "ask_baker", keeps = "ask_baker",
        breaks = "ring_back", serves = "moira", does = "hold", critical = "unlawful", why = "She can write it down.",
        customer "Noon. Good.",
      },
      how "While you type" { mood = -4, why = "She hears the keys." },
    },
    reply "That happens." {
      mood = -6, against = "INSCS016.P12", why = "Not to her.", to = "bakery",
      case "did.hold > 0 or did.identity_check > 0" {
        promises = "ask_baker", keeps = "ask_baker", breaks = "ask_baker", serves = "moira", does = "transfer",
        why = "She was on hold before.", to = "bakery",
        sheet "The screen" { { "Line", "Caller" }, { "1", "Mrs Okafor" }, { "2", "Moira" } },
      },
    },
    action "Put her on hold." {
      promises = "ask_baker", keeps = "ask_baker", breaks = "ask_baker", serves = "moira", does = "hold",
      why = "She hears music.", to = "bakery",
      sheet "The screen" { { "Line", "Caller" }, { "1", "Mrs Okafor" } },
      how "After asking her" { why = "She agreed." },
      how "At once" { why = "She did not." },
    },
    late {
      seconds = 30, to = "bakery", mood = -5, trust = -2, minutes = 1, set = { asked = false }, add = { queue = 1 },
      shows = "INSCS016.P8", against = "INSCS016.P12", promises = "ask_baker", keeps = "ask_baker",
      breaks = "ask_baker", serves = "moira", does = "voicemail", critical = "unsafe", why = "The line is silent.",
      customer "Hello? Are you there?",
    },
  },
}

beat "bakery" {
  at = "Monday, 11:30", minutes = 10,
  pick "What do you ask the baker?" {
    item "Which batch it was" { right = true, why = "It says what else to check." },
    item "Whose fault it is" { why = "Nobody needs it now." },
    class "sound" {
      from = 60, promises = "ask_baker", keeps = { "ask_baker", "ring_back" }, breaks = "ask_baker", serves = "moira",
      does = "hold", shows = "INSCS016.P8", why = "He looks it up.",
      sheet "The batch" { { "Batch", "Oven" }, { "14", "2" } },
    },
    class "poor" { from = 0, why = "He walks away." },
  },
  to = { { "kept", when = "promise.ring_back == \"kept\" and promises.broken == 0" }, "over" },
}

ending "kept" {
  title = "She knows", says = "You rang when you said you would.",
  customer_value = "mood + 10 * promises.kept", organisation_value = "80 - 10 * promises.open",
}

ending "over" { title = "No call", says = "She goes to another shop.", customer_value = 20, organisation_value = 20 }
