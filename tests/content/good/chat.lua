-- Two windows of a chat.
scenario {
  title = "Two windows", about = "Two people write at once.", channel = "chat", at = "corner-shop",
  role = "sales assistant", starts = "Friday, 10:00", practises = "INSCS016.P7",
  brief = { you = "You answer the chat.", them = "Two people.", know = "Nothing.", may = "You may swap." },
}
cast {
  customer = { name = "Ms Reid", mood = 40, trust = 50, arrives = 0, patience = 5 },
  sam = { name = "Sam", mood = 60, arrives = 1, patience = 5 },
}

beat "start" {
  with = "customer",
  customer "Is anyone there?",
  choose {
    action "Turn to Sam." { does = "switch window", against = "INSCS016.P7", why = "She is waiting.", to = "sam" },
    reply "I am here." { serves = "customer", shows = "INSCS016.P7", why = "She knows now.", to = "sam" },
  },
}

beat "sam" {
  with = "sam",
  sam "Me too.",
  choose {
    reply "One moment." { serves = "sam", minutes = 1, why = "He waits.", to = "end" },
    action "Pass him on." { does = "transfer", serves = "sam", why = "Somebody else has time.", to = "end" },
  },
}

ending "end" {
  title = "Both answered", says = "Both windows are closed.",
  customer_value = "patience.customer * 10 + waited.sam - 5 * did.switch_window", organisation_value = 50,
}
