-- <<title: Monday's returns>>
--
-- A small scenario at the desk: a form to fill in, and what to do first. Two decisions, two endings. It is
-- ready to be played. Change the words, a few at a time, until it is yours, and look after each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about a kettle.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "A box of returned things, and a form for each of them.",  -- change this: one sentence for the list
  channel   = "desk",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "sales assistant",                -- what the learner is there
  starts    = "Monday, 08:40",
  -- change this: rehearse standards <<criterion: SDS0354.P4>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You are at the desk behind the shop, before it opens.",
    them = "{customer.name}, who brought a kettle back on Saturday.",
    know = "The kettle stands on the desk with a note stuck to it.",
    may  = "You may book a return in. Money is paid out by the till.",
  },
}

cast {
  -- wants: for you to keep in mind while you write.
  customer = { name = "<<customer: Mr Sinclair>>", wants = "<<wants: the price of the kettle back>>" },
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  narrator "The note says: trips the fuse. £45. Receipt BB-2231. The customer was upset about the whole thing.",
  record "Fill in the return form." {
    field "Receipt number" { id = "receipt", exact = "BB-2231", why = "Without it nobody finds the sale again." },
    field "Price paid" { id = "price", figure = "45.00", unit = "£", within = "0.01", why = "It is what the till will pay out." },
    field "What is wrong" { id = "fault", says = { { "trip", "fuse" } }, why = "The maker asks. \"Broken\" is not enough for them." },
    field "How the customer was" { id = "feeling", blank = true, why = "The form may be read by anybody, and by the customer. It is about the kettle." },
    class "sound" { from = 75, shows = "<<criterion>>", to = "first", why = "Whoever opens this form next has all that is needed, and no more." },
    class "poor" { from = 0, against = "<<criterion>>", to = "first", why = "Somebody will have to look for the note again, and the note will be gone." },
  },
}

-- change this: what comes next
beat "first" {
  narrator "The shop opens in ten minutes.",
  choose {
    ask = "What do you do with the kettle?",
    action "Put it back on the shelf. It looks as good as new." {
      id = "shelf", critical = "unsafe", against = "<<criterion>>", to = "back_again",
      why = "It put a house in the dark on Saturday. On the shelf it can do that to another one.",
    },
    action "Tag it as faulty, and take it to the returns cage." {
      id = "cage", minutes = 4, shows = "<<criterion>>", to = "booked",
      why = "Tagged and locked away, it cannot be sold by mistake.",
    },
    action "Leave it on the desk for now." {
      id = "desk", to = "back_again",
      why = "The desk is where things are taken from. A kettle without a tag looks like a kettle.",
    },
  },
}

-- change this: how it ends
ending "booked" {
  title = "Booked in",
  says = "The till has what it needs, and the kettle is where it can do no harm.",
  customer_value = 80, organisation_value = 85,                 -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "back_again" {
  title = "Back again",
  says = "On Tuesday the same kettle is returned, by somebody else.",
  customer_value = 45, organisation_value = 25,
}
