-- Twelve kinds of mistake, each in a line of its own.
scenario {
  title = "Twelve mistakes", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00",
  practises = {
    "SDS0354.P1",
    "SDS0354.P11",
  },
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}

cast {
  customer = { name = "Mrs Okafor", mood = 45, trust = 50 },
  reply = { name = "Reply" },
}

facts { seen = false }

beat "start" {
  naratror "An unknown word.",
  choose {
    reply "One" {
      id = "same", why = "W", shows = "SDS0354.P1",
      mood = "low",
      to = "nowhere",
    },
    action "Two" {
      id = "same", why = "W", to = "end",
      moood = 3,
    },
    action "Three" {
      why = "W", to = "end",
      when = "seen = true",
    },
    action "Four" {
      why = "W", to = "end",
      when = "not receipt_seen",
    },
  },
}

beat "start" {
  to = "end",
}

ending "end" {
  title = "E", customer_value = 50, organisation_value = 50,
}

ending "other" {
  title = "O", customer_value = 50, organisation_value = 50,
  says = "She is called {customer.nam}.",
}
