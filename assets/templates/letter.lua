-- <<title: A letter by hand>>
--
-- A small scenario by letter: how to answer, and the letter itself. Two decisions, two endings. It is ready to
-- be played. Change the words, a few at a time, until it is yours, and look after each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about the shade of a lamp.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "A letter in good handwriting asks for a spare part.",  -- change this: one sentence for the list
  channel   = "letter",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "customer care adviser",          -- what the learner is there
  starts    = "Wednesday, 11:00",
  -- change this: rehearse standards <<criterion: CFACSA13.P4>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You answer the post of {org.name}.",
    them = "{customer.name}, who has had the same lamp for nine years.",
    know = "We still have the shade. It costs nothing, and goes out with the letter.",
    may  = "You may send a spare part.",
  },
}

cast {
  -- wants: for you to keep in mind while you write. mood and trust go from 0 to 100.
  customer = { name = "<<customer: Mr Abernethy>>", wants = "<<wants: a new shade for an old lamp>>", mood = 60, trust = 60 },
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  subject = "A shade for my lamp",
  customer "I have no computer, and at ninety I shall not buy one. Do you still keep the shade for my lamp?",
  choose {
    ask = "How do you answer?",
    action "Send a card with the address of our website, where all the spare parts are listed." {
      id = "website", mood = -14, trust = -8, against = "<<criterion>>", to = "answer",
      why = "The letter says that there is no computer. The card says that nobody has read it.",
      customer "Thank you for the card. As I wrote, I have no computer.",
    },
    action "Write a letter." {
      id = "by_letter", mood = 4, shows = "<<criterion>>", to = "answer",
      why = "Somebody who writes letters reads them, too.",
    },
  },
}

-- change this: what comes next
beat "answer" {
  subject = "The shade for your lamp",
  write "Write to {customer.name}." {
    medium = "letter",
    check "greeting" { why = "The letter was signed, so there is a name to use." },
    question "shade" { "whether we still keep the shade", counts = 3, says = { { "shade", "have it", "have one" } }, why = "It is the one thing that was asked." },
    check "reading ease" { why = "Everyday words are read once, with or without spectacles." },
    check "sign-off" { why = "A letter ends with a name." },
    class "sound" { from = 80, mood = 12, trust = 6, shows = "<<criterion>>", to = "light", why = "It answers what was asked, in words that need no second reading." },
    class "poor" { from = 0, mood = -8, against = "<<criterion>>", to = "dark", why = "What was asked for is not in it, or it is hard to find." },
    -- Samples are tests: check says when a text does not fall into the class you gave it. The learner never sees them.
    sample "sound" { [[Dear <<customer>>,

Yes, we still have the shade for your lamp. It comes with this letter, and there is nothing to pay.

Yours sincerely,
Ailsa Reid]] },
    sample "poor" { [[Your enquiry has been received.]] },
  },
}

-- change this: how it ends
ending "light" {
  title = "Light again",
  says = "A week later there is another letter. It says thank you, in good handwriting.",
  customer_value = "mood + 15", organisation_value = 80,        -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "dark" {
  title = "A lamp without a shade",
  says = "There was no second letter.",
  customer_value = "mood - 15", organisation_value = 45,
}
