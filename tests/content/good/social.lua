-- What everyone reads and what one person reads; and a chat with two windows.
scenario {
  title = "Everyone can see", about = "A photograph of a loaf.", channel = "social", at = "corner-shop",
  role = "sales assistant", starts = "Friday, 20:00", practises = { "INSCS016.P7", "INSCS016.P12" },
  brief = { you = "You look after the page.", them = "A follower.", know = "Nothing.", may = "You may answer." },
}

cast {
  customer = { name = "@loaf_lover", mood = 40, trust = 50 },
  sam      = { name = "@sam", mood = 60 },
}

beat "start" {
  seen_by = "everyone", with = "customer",
  customer "Look what was in my bread!",
  choose {
    reply "That should not be there. May I write to you?" {
      does = "reply in public", shows = "INSCS016.P12", why = "Everyone sees that you care.", to = "post",
    },
    action "Hide the post." { does = "hide", against = "INSCS016.P7", why = "It is copied already.", to = "message" },
    action "Pass it up." { does = "escalate", why = "The manager decides.", to = { { "end", when = "did.escalate > 1" }, "post" } },
    late { seconds = 90, mood = -4, against = "INSCS016.P7", why = "Others answer first.", to = "message", sam "Anyone there?" },
  },
}

beat "post" {
  seen_by = "everyone",
  write "Answer under the photograph." {
    medium = "public post", fault = "unknown", most_words = 60, may_publish = { "care@corner-shop.example" },
    check "personal data" { why = "Everyone can read it." },
    check "length" { why = "It is a post." },
    question "where" { "whom to write to", says = "corner-shop", why = "It is what comes next." },
    class "leak" { wrong = { "personal data" }, critical = "data breach", against = "INSCS016.P12", why = "A number stays in public.", to = "message" },
    class "sound" { from = 80, shows = "INSCS016.P12", why = "It says where to go on.", to = "message" },
    class "poor" { from = 0, why = "It goes on in public.", to = "message" },
    sample "leak" { [[Is your number still 07700 900123?]] },
    sample "sound" { [[Please write to care@corner-shop.example, so that we can look at it.]] },
    sample "poor" { [[That is strange.]] },
  },
}

beat "message" {
  seen_by = "them", with = "sam",
  write "Answer in a message." {
    medium = "private message", to = "sam", fault = "disputed", most_characters = 280,
    check "feeling" { why = "Fear comes before facts." },
    class "sound" { from = 50, does = "move to private", shows = "INSCS016.P12", why = "He is heard.", to = "end" },
    class "poor" { from = 0, why = "He is not.", to = "end" },
    sample "sound" { [[I can see why that worries you.]] },
    sample "poor" { [[Noted.]] },
    late { seconds = 120, why = "He has gone.", to = "end" },
  },
}

ending "end" { title = "Quiet again", says = "The page is quiet.", customer_value = "mood", organisation_value = 60 }
