scenario {
  title = "The lamp", about = "A lamp comes back.", channel = "counter", at = "corner-shop",
  role = "sales assistant", starts = "Monday, 09:00",
  practises = { "SDS0354.P1", "SDS0354.P2", "INSCS016.P12" },
  accepts = { A144 = "It carries the safety advice." },
  brief = { you = "You answer.", them = "Mrs Okafor.", know = "She has a lamp.", may = "You may swap it." },
}
cast { customer = { name = "Mrs Okafor", mood = 45, trust = 50 } }
beat "start" {
  to = "last",
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
