-- A letter has a subject, and nobody waits at the other end.
scenario {
  title = "On paper", about = "A short letter.", channel = "letter", at = "corner-shop", role = "sales assistant",
  starts = "Tuesday, 14:00", practises = "INSCS016.P11",
  brief = { you = "You answer the post.", them = "Mr Baird.", know = "Nothing.", may = "You may refund." },
}
cast { customer = { name = "Mr Baird" } }

beat "start" {
  subject = "Your letter of 2 March",
  write "Tell Mr Baird when we answer." {
    medium = "letter", fault = "unknown",
    check "sign-off" { why = "It is a letter." },
    class "sound" { from = 60, shows = "INSCS016.P11", why = "He knows who writes.", to = "end" },
    class "poor" { from = 0, against = "INSCS016.P11", why = "Nobody has signed it.", to = "end" },
    sample "sound" { [[Dear Mr Baird, we answer by Friday. Yours sincerely, Ailsa]] },
    sample "poor" { [[We will see.]] },
  },
}

ending "end" { title = "Posted", says = "It goes with the evening post.", customer_value = 50, organisation_value = 50 }
