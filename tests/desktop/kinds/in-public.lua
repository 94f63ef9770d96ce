-- A post that everybody can read.

scenario {
  title     = "In public",
  about     = "A post that everybody can read.",
  channel   = "social",
  at        = "brae-and-bell",
  role      = "sales assistant",
  starts    = "Saturday, 11:40",
  practises = { "INSCS016.P8" },
  brief     = { you = "You answer posts.", them = "Mr Baird.", know = "Nothing yet.", may = "You may reply." },
}

cast { customer = { name = "Mr Baird", wants = "an answer", mood = 40, trust = 50 } }

beat "post" {
  seen_by = "everyone",
  customer "Three weeks, and nobody rings back.",
  write "Answer the post." {
    medium = "public post", fault = "unknown", most_characters = 140,
    check "next step" { why = "Everybody looks." },
    check "personal data" { why = "Everybody can read it." },
    sample "sound" { [[I am sorry you have waited, Mr Baird. I will send you a private message today and we will look into it together.]] },
    sample "poor" { [[Mr Baird, ring 0131 496 0123 tomorrow and ask for Sam.]] },
    class "poor" { wrong = { "personal data" }, to = "over", why = "Everybody can read it." },
    class "sound" { from = 60, shows = "INSCS016.P8", to = "over", why = "He knows what comes next." },
    sample "off" { [[We have seen this post, Mr Baird.]] },
    class "off" { from = 0, to = "over", why = "And now?" },
  },
}

ending "over" { title = "Done", says = "It is done.", customer_value = "mood", organisation_value = 70 }
