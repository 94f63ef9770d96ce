-- A scenario in two files: the people stand in a file of their own.
require "two-files-people"

scenario {
  title = "Two files", about = "A", channel = "phone", at = "corner-shop", role = "sales assistant",
  starts = "Sunday, 10:00", practises = { "INSCS016.P11" },
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}

beat "start" {
  priya "Shall I take this one?",
  choose {
    reply "Yes, please." { shows = "INSCS016.P11", why = "W", to = "end" },
    reply "No." { why = "W", to = "end" },
  },
}

ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
