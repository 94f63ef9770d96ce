scenario {
  title = "The lamp", about = "A lamp comes back.", channel = "counter", at = "corner-shop",
  role = "sales assistant", starts = "Monday, 09:00",
  practises = { "SDS0354.P1", "SDS0354.P2", "INSCS016.P12" },
  accepts = { A101 = "Safety advice takes its words." },
  brief = { you = "You answer.", them = "Mrs Okafor.", know = "She has a lamp.", may = "You may swap it." },
}
cast { customer = { name = "Mrs Okafor", mood = 45, trust = 50 } }
beat "one" {
  to = "two",
  choose {
    reply "May I see where it is cracked?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We do not do that." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "A lamp, then." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
beat "two" {
  to = "three",
  choose {
    reply "May I see where it is cracked?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We do not do that." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "A lamp, then." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
beat "three" {
  to = "four",
  choose {
    reply "May I see where it is cracked?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We do not do that." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "A lamp, then." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
beat "four" {
  to = "last",
  choose {
    reply "May I see where it is cracked?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We do not do that." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "A lamp, then." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
