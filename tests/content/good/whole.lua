-- Every word and every field of a scenario, once at least.
scenario {
  title = "The loaf", about = "A loaf with a coin in it.",
  channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Friday, 08:30",
  practises = { "INSCS016.P8", "INSCS016.P12", "SDS0354.P1" },
  knows = "SDS0354.K1",
  points = { ["SDS0354.K1"] = { "What the receipt is for." } },
  meta = { "feeling", "focussing" },
  conditions = { "routine", "busy" },
  content = "Nobody is hurt.", circumstances = { "asked", "customer-present" }, core = "numeracy",
  accepts = { A106 = "It shows every word, and not a story.", ["A112 start"] = "Nobody rings it." },
  brief = {
    you  = "You are at the till.",
    them = "A regular.",
    know = "He has the loaf.",
    may  = "You may refund up to {org.refund_limit} pounds.",
  },
}

cast {
  customer = { name = "Mr Baird", wants = "an answer", mood = 55, trust = 50 },
  ailsa    = { name = "Ailsa", role = "supervisor", mood = 70 },
  tam      = { name = "Tam", about = "the baker" },
}

facts {
  seen = false,
  offered = { "nothing", "swap", "refund" },
  queue = number { from = 0, to = 6, start = 2 },
}

consult "loaf" {
  label = "Look at the loaf", minutes = 1, trust = 1, mood = 1,
  when = "not seen", shows = "SDS0354.P1", why = "You looked.",
  set = { seen = true }, add = { queue = 1 },
  narrator "There is a coin in it.",
}

consult "rules" {
  policy = "returns", label = "Read it", minutes = 2,
  against = "INSCS016.P8", critical = "unsafe", why = "He waits.",
}

beat "start" {
  at = "Friday, 08:40", was = "first",
  mood = -1, trust = 1, minutes = 1, set = { offered = "nothing" }, add = { queue = -1 },
  narrator "A queue of {queue}.",
  customer { "Look at this.", when = "mood < 60" },
  tam "Not one of mine.",
  choose {
    ask = "What now?",
    reply "I am sorry. May I look?" {
      id = "look", mood = 6, minutes = 2, trust = 4,
      set = { seen = true, offered = "swap" }, add = { queue = 1, ["ailsa.mood"] = -5 },
      shows = { ["INSCS016.P8"] = 2 },
      why = "You went to check before you promised.",
      customer "Here.",
      to = { { "warm", when = "mood >= 60" }, "note" },
    },
    reply "That cannot be ours." {
      against = "INSCS016.P12", critical = "dishonest", why = "You do not know that.",
      when = "queue < 4",
      to = chance { { 3, "warm" }, { 1, "cold" } },
      case "mood >= 60" {
        mood = -2, trust = -1, minutes = 1, why = "He lets it pass.", narrator "He sighs.", to = "note",
        set = { offered = "nothing" }, add = { queue = -1 }, shows = "INSCS016.P8", against = "INSCS016.P12", critical = "dishonest",
      },
    },
    action "Fetch Ailsa." {
      id = "fetch", when = "mood < 90", mood = -2, trust = 1, minutes = 3, set = { seen = true }, add = { queue = 1 },
      shows = "SDS0354.P1", against = "INSCS016.P8", critical = "unsafe", why = "She can decide.", to = "note",
    },
  },
  consult "till" { label = "Look up the sale", minutes = 1, why = "It was this morning." },
}

beat "note" {
  pick "What goes on the note?" {
    item "The batch" { right = true, why = "It says what else to check." },
    item "The time" { right = true, why = "So that it can be found again." },
    item "His age" { id = "age", why = "Nobody needs it." },
    class "sound" { from = 80, mood = 4, trust = 1, minutes = 1, shows = "SDS0354.P1", why = "All of it." },
    class "poor" {
      from = 0, against = { "SDS0354.P1", "INSCS016.P8" }, critical = "data breach", why = "Not of use.",
      set = { offered = "refund" }, add = { queue = 1 }, narrator "She reads it.", to = "cold",
    },
  },
  to = "warm",
}

ending "warm" {
  title = "A new loaf", customer "Thanks.",
  customer_value = "mood - 5 * visits.note", organisation_value = 80,
  says = "He leaves with bread.", was = { "kind", "mild" },
}

ending "cold" {
  title = "No loaf", says = "He leaves.", customer_value = 20, organisation_value = 30,
}
