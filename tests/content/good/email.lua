-- A text of one's own: what is looked at, and a sample for each class.
scenario {
  title = "The kettle, in writing", about = "An apology that has to be sent today.",
  channel = "email", at = "corner-shop", role = "sales assistant", starts = "Tuesday, 14:00",
  practises = { "INSCS016.P11", "INSCS016.P12" },
  brief = { you = "You answer the mail.", them = "Mrs Okafor.", know = "The kettle was faulty.", may = "You may refund." },
}

cast {
  customer = { name = "Mrs Okafor", mood = 40, trust = 50 },
  priya    = { name = "Priya", role = "duty manager" },
}

beat "start" {
  with = "customer", subject = "Your kettle",
  customer "The kettle trips our fuse. Do I get my money back, and when?",
  write "Write to {customer.name}." {
    medium = "email", to = "customer", called = { "Ngozi" }, fault = "established",
    most_words = 120, most_characters = 900,
    purpose = { { "kettle" } },
    jargon = { ["RMA"] = "return number" },
    template "Standard apology" { [[Dear Customer, we apologise for any inconvenience caused.]] },
    template "Empty" { "Dear {customer.name}," },
    check "greeting" { why = "Her name shows that somebody read her letter." },
    check "purpose" { why = "She finds out at once what it is about." },
    check "apology" { counts = 2, why = "It was our kettle." },
    check "jargon" { why = "She does not know our words." },
    question "refund" { "whether she has her money back", says = { { "refund", "money back" } }, counts = 2, why = "It is what she asked." },
    question "day" { "when", says = { { "@when" } }, why = "It is the other thing she asked." },
    sample "jargon" { [[Dear Mrs Okafor, about your kettle: please quote the RMA.]] },
    sample "sound" {
      [[Dear Mrs Okafor,

I am writing about your kettle. We are sorry that we sold you a faulty one. You get a full refund of £45 by Friday, 20 March.

Yours sincerely,
Priya]],
    },
    sample "poor" { [[Kettles do that.]] },
    class "jargon" { wrong = "jargon", against = "INSCS016.P12", why = "She cannot know what that is.", to = "letter" },
    class "sound" { from = 80, does = "forward", shows = { "INSCS016.P11", "INSCS016.P12" }, why = "She knows all she asked.", to = "letter" },
    class "poor" { from = 0, against = "INSCS016.P11", why = "She has to ask again.", to = "letter" },
  },
}

beat "letter" {
  with = "priya", subject = "Fwd: Your kettle",
  choose {
    action "Pass it on to Priya." { does = "forward", shows = "INSCS016.P11", why = "She can decide.", to = "end" },
    reply "I will answer it myself." { why = "It is yours.", to = { { "end", when = "did.forward == 0" }, "end" } },
  },
}

ending "end" { title = "Sent", says = "It is on its way.", customer_value = "mood", organisation_value = 60 }
