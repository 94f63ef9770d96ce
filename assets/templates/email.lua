-- <<title: Where is my order>>
--
-- A small scenario by email: what to do first, and an email that the learner writes. Two decisions, two
-- endings. It is ready to be played. Change the words, a few at a time, until it is yours, and look after
-- each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about a rug.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "An order is late, and the customer has written twice.",  -- change this: one sentence for the list
  channel   = "email",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "customer care adviser",          -- what the learner is there
  starts    = "Tuesday, 09:15",
  -- change this: rehearse standards <<criterion: CFACSA13.P13>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You answer the email of {org.name}.",
    them = "{customer.name}, who ordered a rug two weeks ago.",
    know = "We packed the rug and forgot to send it. It can leave today and arrive on Thursday.",
    may  = "You may send an order, and say sorry for us.",
  },
}

cast {
  -- wants: for you to keep in mind while you write. mood and trust go from 0 to 100.
  customer = { name = "<<customer: Mrs Okafor>>", wants = "<<wants: to know when the rug comes>>", mood = 45, trust = 45 },
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  subject = "My rug, again",
  customer "I wrote on Friday. Nobody answered. When does my rug come?",
  choose {
    ask = "What do you do first?",
    action "Send the answer that we send to everybody who is waiting for an order." {
      id = "standard", mood = -8, trust = -6, against = "<<criterion>>", to = "answer",
      why = "It was fair on Friday. The second time it says that nobody has read the first.",
      customer "\"Your order is important to us.\" And when does it come?",
    },
    action "Find out where the rug is." {
      id = "find_out", minutes = 5, shows = "<<criterion>>", to = "answer",
      why = "There is one question in this email. Now you can answer it.",
    },
  },
}

-- change this: what comes next
beat "answer" {
  subject = "Re: My rug, again",
  narrator "{clock}. The rug is packed. It leaves today, and it will be there on Thursday.",
  write "Write to {customer.name}." {
    medium = "email", fault = "established",    -- we forgot it, so we may say so
    check "greeting" { why = "There is a name under the email, so there is a name to use." },
    check "apology" { counts = 2, why = "It was us. Then \"sorry\" and \"we\" belong together." },
    question "when" { "when the rug comes", counts = 3, says = { { "thursday" } }, why = "It is what was asked, twice." },
    check "sign-off" { why = "A name to come back to, so that nobody has to start again." },
    class "sound" { from = 80, mood = 15, trust = 10, shows = "<<criterion>>", to = "thursday", why = "Everything that was asked is in it, and who says so." },
    class "poor" { from = 0, mood = -8, against = "<<criterion>>", to = "third", why = "The one question stands in the email twice. It needs its answer." },
    -- Samples are tests: check says when a text does not fall into the class you gave it. The learner never sees them.
    sample "sound" { [[Dear <<customer>>,

I am sorry. We forgot to send your rug. It leaves today and will be with you on Thursday.

Kind regards,
Ailsa]] },
    sample "poor" { [[Hi, we are looking into it.]] },
  },
}

-- change this: how it ends
ending "thursday" {
  title = "Thursday",
  customer "It's here. It's the right one, too.",
  says = "One email was enough, and the rug came on the day that it named.",
  customer_value = "mood + 20", organisation_value = 80,        -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "third" {
  title = "A third email",
  says = "On Wednesday there is a third email, to somebody else.",
  customer_value = "mood - 10", organisation_value = 40,
}
