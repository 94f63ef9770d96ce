-- A morning of returns on paper. Every figure is worked out by hand, so a wrong one is still in the
-- drawer at one o'clock: the facts `ewan` and `farida` carry it there. Two wrong ones can cancel out.

scenario {
  title      = "What came back on Monday",
  about      = "The day after Mother's Day. The screen is down, the queue is not, and at one o'clock the drawer has to agree.",
  channel    = "counter",
  at         = "brae-and-bell",
  role       = "sales assistant",
  starts     = "Monday, 08:55",
  conditions = { "let-down", "busy" },
  practises  = { "SDS0354.P1", "SDS0354.P2", "SDS0354.P3", "SDS0354.P4", "SDS0354.P5", "SDS0354.P6",
                 "SDS0354.P7", "SDS0354.P8", "INSCS016.P7", "INSCS016.P12", "INSCS016.P21" },
  knows      = { "SDS0354.K1", "SDS0354.K6", "SDS0354.K7", "SDS0354.K8", "SDS0354.K10", "INSCS016.K20" },
  points     = {
    ["SDS0354.K1"] = {
      "After 30 days we repair or replace a faulty item for free; as a rule the customer chooses.",
      "In the first six months a fault counts as ours unless we can show otherwise.",
      "After one repair or replacement that was no cure, it is money off or money back.",
      "Most things ordered online may be cancelled until 14 days after they arrive, with no reason given.",
    },
    ["SDS0354.K6"] = {
      "When the screen is down, returns go on paper: slower, but nobody is sent away.",
      "We go by what was paid, with bundles and codes taken off, whatever the ticket says.",
      "Money goes back the way it came, and above the limit somebody else signs.",
      "The drawer is counted against the slips, so that a wrong figure comes to light.",
    },
    ["SDS0354.K7"] = {
      "The fault in the customer's own words says more than 'faulty'.",
      "The customer gets a copy, and need not tell it all again.",
      "What the task does not need stays blank, such as reasons and bank details.",
      "A wrong figure stays readable, with the new one and the reason beside it.",
    },
    ["SDS0354.K8"] = {
      "Slips and forms go into the folder in order: the drawer is checked against them.",
      "A list printed for one morning goes into the shredding sack when the morning is over.",
      "UK GDPR asks us to keep only what is needed, safely, and no longer than needed.",
      "You know where your own workplace keeps its forms, and who may open them.",
    },
    ["SDS0354.K10"] = {
      "What is sealed or unused goes back on the shelf to be sold again.",
      "A faulty electrical item gets a taped plug, a label and the red crate.",
      "It may look new and still be faulty: go by what it did, not by the box.",
      "Two with the same fault: you tell the next colleague, and the rest are held back.",
    },
    ["INSCS016.K20"] = {
      "Under UK GDPR a buyer's name is not ours to give, not even as a kind hint.",
      "Somebody's family news, said warmly at a counter, is heard by the whole queue.",
      "What lies in the drawer, or what a colleague got wrong, stays in the shop too.",
      "You can help and still keep quiet, such as asking a manager about sending a few lines on.",
    },
  },
  meta       = { "focus", "integrity", "feeling" },
  circumstances = { "dissatisfied", "external", "own-initiative", "asked", "own-authority", "authority-sought",
                    "not-to-plan", "customer-present", "tangible-benefit", "intangible-benefit" },
  core       = { "numeracy", "communication" },
  content    = "A mother asks about a son she has lost touch with.",
  brief      = {
    you  = "You are {learner}. The returns desk of {org.name} in Falkirk is yours until half past one. It is Monday, 16 March 2026.",
    them = "Whoever yesterday's presents did not suit. And {customer.name}, who cooks soup for forty every Wednesday.",
    know = "The screen is being updated, so everything goes on paper. A card by the desk says how to price by hand. "
        .. "A pencil helps: there are sums.",
    may  = "You take returns and pay out yourself. As long as the screen is off, Priya puts her name to anything above £30.",
  },
}

cast {
  customer  = { name = "Moira Devlin", wants = "a slow cooker that works by Wednesday", mood = 50, trust = 50,
                looks = { age = "older", skin = 2, face = "square", build = "broad", hair = "red wavy", wears = "yellow jumper" } },
  priya     = { name = "Priya", role = "duty manager",
                looks = { age = "adult", skin = 4, face = "oval", build = "average", hair = "black bob", wears = { "teal polo", "lanyard" } } },
  callum    = { name = "Callum", role = "colleague on the tills",
                looks = { age = "teenager", skin = 1, face = "narrow", build = "slight", hair = "red curly", wears = { "teal polo", "lanyard" } } },
  ewan      = { name = "Ewan", about = "19, first flat",
                looks = { age = "teenager", skin = 5, face = "oval", build = "slight", hair = "black afro", wears = "purple hoodie" } },
  bello     = { name = "Mr Bello", about = "drives the 38",
                looks = { age = "adult", skin = 6, face = "round", build = "broad", hair = "black shaved", beard = "short", wears = { "navy suit", "tie" } } },
  farida    = { name = "Mrs Aziz", about = "dental receptionist, on her day off",
                looks = { age = "adult", skin = 3, face = "oval", build = "average", wears = { "cream blouse", "teal headscarf" } } },
  pettigrew = { name = "Mrs Pettigrew", about = "78, two sons",
                looks = { age = "old", skin = 1, face = "narrow", build = "slight", hair = "white bun", wears = { "blue coat", "earrings" }, aids = "glasses" } },
}

facts {
  ewan_paid   = { "right", "over" },                                      -- £4.50, or £8.00
  farida_got  = { "right", "ticket", "no_code", "bag" },     -- £9.00, or what was left out
  overheard   = false,                                                    -- Mr Bello's news is out
  told_next   = false,                                                    -- she knows what comes after a new one
  pot_form    = { "none", "thin", "good" },
  hinted      = false,                                                    -- the sender was given away
  counted     = false,                                                    -- the hundred pounds, before the door opened
  found       = false,                                                    -- the slips were checked at noon
  owned       = false,
  patched     = false,
  rewritten   = false,
  batch_held  = false,
}

promise "note" {
  what = "Ask Priya about Mrs Pettigrew's few lines", by = "Monday, 12:30",
  why = "She left at ease because somebody had said today. The envelope was still under the desk.",
  narrator "Half past twelve. Under the desk lies an envelope. She was told it would be with Priya by now.",
}

-- What can be looked up --------------------------------------------------------------------------

consult "card" {
  label = "Read the card: pricing by hand", minutes = 1,
  why = "One minute. Each of the morning's sums has its line on it.",
  narrator "PRICING BY HAND. We go by what was paid, whatever the ticket says.",
  narrator "Swap: take what was paid off what the new thing costs today, stickers included.",
  narrator "Part of a bundle: share what was paid for the bundle, codes taken off, equally among the things in it. Bags stay out of it.",
  narrator "Online, all of it back in time: price and standard delivery. What express costs on top stays paid.",
  narrator "Gift receipt: a swap or a gift card, for what was paid. The buyer's details are the buyer's.",
}

consult "returns" {
  label = "Open the returns policy", minutes = 2, policy = "returns",
  why = "The card prices things. The policy says what people are due.",
}

consult "privacy" {
  label = "Open the page on personal details", minutes = 2, policy = "privacy",
  why = "It says what we may take down, and what we may give away: less than you would think, of both.",
}

consult "count" {
  label = "Count the float in the drawer", minutes = 3, when = "visits.ewan == 0",
  set = { counted = true }, shows = "SDS0354.P4",
  why = "A hundred you counted yourself is a hundred you can answer for at one o'clock.",
  narrator "Notes, coins, bags of coppers. £100.00, and your initials on the strip.",
}

consult "envelope" {
  label = "Hand Priya the envelope", minutes = 2,
  when = 'visits.noon > 0 and promise.note == "open"', keeps = "note",
  why = "It was promised for half past twelve. Two minutes kept it.",
  priya "Unopened, good. I'll ask the buyer if they'd like it sent on. That way it's their choice.",
}

-- Five to nine -----------------------------------------------------------------------------------

beat "open" {
  narrator "Where the returns screen should be, it says UPDATING, 4 PER CENT.",
  priya "It'll be off till one. So it's slips and a pencil. When it's back it prices the lot again, and the drawer has to agree. There's a hundred in it.",
  narrator "Outside in the rain: five people, with bags.",
  narrator { "Then seven. Somebody has brought a lamp without a bag.", when = 'condition == "busy"' },
  choose {
    ask = "The door is yours. What do you do?",
    reply "We can't take returns till one, folks. Could you come back?" {
      id = "come_back", mood = -10, minutes = 3, against = { "SDS0354.P4", "INSCS016.P7" }, to = "ewan",
      why = "Paper works, only slower. They were sent into the rain for our screen, and some of them have a right to be served.",
      customer "I've carried this pot up from the station. I'm not carrying it down.",
      priya "No, no. In you come, everybody. Paper's fine.",
    },
    reply "Come away in. Screen's off, so it's paper, and slower. Who's tight for time?" {
      id = "come_in", mood = 6, minutes = 1, shows = "INSCS016.P7", to = "ewan",
      why = "They are dry, they know why it is slow, and you know about the bus before it is a problem.",
      bello "Me. The 38 leaves at 09:31.",
      ewan "I'm five minutes, pal. Four.",
    },
    action "Open the door, say good morning, and start on the first one." {
      id = "say_nothing", mood = -3, against = "INSCS016.P7", to = "ewan",
      why = "Friendly, and nobody knows why it takes so long. People fill that in for themselves.",
      customer "Has anybody in front moved at all?",
    },
  },
}

-- Ewan: a swap ------------------------------------------------------------------------------------

beat "ewan" {
  at = "Monday, 09:06",
  ewan "Duvet set. I got a single, and, eh, turns out the bed's a double. She's no stopped laughing.",
  narrator "The pack is sealed. He has the double under his other arm, with a red sticker on it.",
  sheet "Ewan's two sets" { as = "table",
    { "", "Ticket", "Red sticker" },
    { "Single, bought 9 March for cash", "£18.00", "—" },
    { "Double, today", "£26.00", "£22.50" } },
  calculate "What does Ewan pay to swap it?" {
    answer = "4.50", unit = "£",
    why = "£22.50 today, less the £18.00 he paid: £4.50.",
    slip "ticket" { answer = "8.00", points = 40,
      why = "£26.00 less £18.00. That is the ticket; the red sticker under it is today's price." },
    slip "whole" { answer = "22.50", points = 20,
      why = "That is the whole price of the double. The £18.00 he has already paid comes off it." },
    class "sticker" {
      wrong = { "ticket" }, to = "bello", minutes = 3, set = { ewan_paid = "over" }, against = "SDS0354.P4",
      why = "He paid £3.50 more than the sticker says, and trusted your pencil. It now lies in the drawer.",
      ewan "Eight? Aye, nae bother.",
    },
    class "right" {
      from = 100, to = "bello", minutes = 3, shows = { "SDS0354.P1", "SDS0354.P4" },
      why = "Sealed, so it can be sold again, and the right £4.50 on the slip.",
      ewan "Four-fifty? Magic. She'll have to find something else to laugh at.",
    },
    class "off" {
      from = 0, to = "bello", minutes = 5, against = "SDS0354.P4",
      why = "He had to ask. What he paid comes off what the new one costs today, and the rest is the difference.",
      ewan "Is that right? I've only a fiver on me.",
      narrator "You go over it together: £22.50, less his £18.00. He pays £4.50.",
    },
  },
}

-- Mr Bello: an online order, and a secret ------------------------------------------------------

beat "bello" {
  at = "Monday, 09:14",
  bello "A coffee set. From your website, Tuesday. It came on Thursday.",
  bello "I drive the 38. It goes at 09:31, and not without me.",
  narrator "He leans over the desk. Behind him, {customer.name} is rearranging her tea towel.",
  bello "It was for my wife. Since Friday she cannot be in a room with coffee. You understand? My mother does not know yet. Must you write that down?",
  choose {
    reply "I'll put 'wife expecting' in the notes. Then nobody will ask you twice." {
      id = "in_the_notes", to = "bello_form", minutes = 2, against = { ["SDS0354.P6"] = 2 },
      why = "Kindly meant. But it is his wife's news, about her health, and we need none of it to send the money back.",
      bello "Please, no. My cousin works in your Stirling shop.",
      narrator "You cross it out until it cannot be read.",
    },
    reply "Not a word. {org.online_cancel_days} days, no reason needed. And congratulations." {
      id = "no_reason", to = "bello_form", minutes = 1, shows = "SDS0354.P2",
      why = "He knows the rule now, and that his business stays his.",
      how "Quietly, the form turned so that he can see the box is empty" {
        id = "quietly",
        shows = "INSCS016.P21",
        why = "It stayed between the two of you, and he saw it.",
        bello "Thank you. You are very kind.",
      },
      how "Warmly, with a big smile, so that he hears how glad you are for him" {
        id = "warmly",
        set = { overheard = true }, against = "INSCS016.P21",
        why = "Real warmth, at the volume of a whole queue. 'Congratulations' and a coffee set: that is enough for anyone.",
        customer "Well! Is that what I think it is? I'll say nothing.",
        bello "My mother bakes for this lady's Wednesdays.",
      },
    },
    reply "There's a box for the reason, so I'll need to put something, I'm afraid." {
      id = "need_reason", to = "bello_form", minutes = 1, against = "SDS0354.P2",
      why = "A box is not a rule. The law asks for no reason inside the {org.online_cancel_days} days, and neither do we.",
      bello "Then write that I changed my mind about coffee.",
    },
    late {
      seconds = 45, minutes = 3, to = "bello_form",
      why = "He had asked something small and private, and it hung in the air. A short answer would have done.",
      bello "Forgive me. Let us leave it empty, yes? The bus.",
    },
  },
}

beat "bello_form" {
  narrator "You unpack the set: pot, lid and all, and four cups in tissue. Nothing used, nothing chipped.",
  narrator { "He looks at the clock over the door, and then, politely, at you.", when = "minutes < 25" },
  narrator { "Outside, twelve people stand in the rain beside a 38 with nobody in it.", when = "minutes >= 25" },
  sheet "Delivery note" { as = "table",
    { "What", "" },
    { "Order", "BB-50326" },
    { "Parcel", "7104-50362" },
    { "Delivered", "Thursday 12 March 2026" },
    { "Coffee set: 1 pot, 4 cups", "£24.00" },
    { "Delivery, standard", "£3.95" },
    { "Express, on top", "£3.00" },
    { "Paid by card", "£30.95" } },
  record "Fill in the form for his order." {
    field "Order number" { id = "order", exact = "BB-50326",
      why = "The number under it is the parcel's, and it leads to a van." },
    field "Reached him on" { id = "came", date = "12 March 2026",
      why = "His {org.online_cancel_days} days run from the day it came." },
    field "Pieces in the box" { id = "pieces", figure = "5",
      why = "One pot and four cups. Counted once here, it need not be argued about later." },
    field "To pay back" { id = "refund", figure = "27.95", unit = "£",
      why = "£24.00 and the standard delivery, £3.95. All of the order came back, so that comes back with it. The £3.00 for express stays paid." },
    field "Paid back to" { id = "back_to", one_of = { "cash", "gift card", "his card" }, right = "his card",
      why = "He paid by card, so it goes back to the card." },
    field "Reason, household, remarks" { id = "reason", blank = true,
      why = "Nothing in here is needed. An empty box cannot be read by the wrong cousin." },
    class "overfull" {
      wrong = { "reason" }, to = "devlin", minutes = 3, against = { ["SDS0354.P6"] = 2 },
      why = "The money goes back either way. What was written about the two of them now goes into a folder with it.",
      bello "Is there something in that last box?",
      narrator "He waits until you have crossed it out, and runs.",
    },
    class "off" {
      wrong = { "refund" }, to = "devlin", minutes = 4, against = "SDS0354.P4",
      why = "The form was nearly there, and the sum was not. He had read the email about delivery; not everybody does.",
      bello "Forgive me, is the delivery in that? The standard comes back, I think. The express I only have myself to blame for.",
      narrator "You go over the note with him. £27.95, to his card.",
    },
    class "sound" {
      from = 80, to = "devlin", minutes = 3, shows = { "SDS0354.P4", "SDS0354.P6" },
      why = "The right sum, and not a word more than is needed. Whoever opens the folder next can follow it.",
      bello "Thank you. I will wave from the bus.",
    },
    class "partly" {
      from = 45, to = "devlin", minutes = 4,
      why = "The sum holds. The rest had to be looked for on the delivery note again, with a bus waiting.",
      bello "May I? That line is from the parcel, I think. And it came on the Thursday.",
      narrator "You go down the note with him, line by line.",
    },
    class "poor" {
      from = 0, to = "devlin", minutes = 6, against = { "SDS0354.P4", "SDS0354.P6" },
      why = "From this, nobody could find his order, or say what he is owed. He did the form again with you.",
      bello "Let us do it together. I will read and you will write.",
    },
  },
}

-- Moira Devlin, the first time -----------------------------------------------------------------

beat "devlin" {
  at = "Monday, 09:35",
  narrator "{customer.name} sets down a slow cooker, the lid tied on with a tea towel.",
  customer "Camelon hall. Soup on a Wednesday, forty bowls. This clicks off after an hour. Every time. The light goes out and I've lukewarm lentils.",
  customer { "I counted on the hall calendar. Forty days. So that's me missed your {org.faulty_reject_days}, is it?", when = "org.faulty_reject_days < 40" },
  customer { "I counted on the hall calendar. Forty days. And you give {org.faulty_reject_days}, do you not?", when = "org.faulty_reject_days >= 40" },
  choose {
    reply "Och, forty, thirty. I'll give you your £36 back and we'll say no more about it." {
      id = "just_refund", when = "org.faulty_reject_days < 40", to = "devlin_form", mood = -3, minutes = 4, against = { "SDS0354.P2", "SDS0354.P4" },
      why = "Generous with what is not yours to give: past {org.faulty_reject_days} days a repair or a new one comes first, and £36 needs Priya's name.",
      customer "It's not money I'm after. You can't make soup in money.",
      priya "Did I hear £36? It's a repair or a new one first, Mrs Devlin. Whichever you say.",
    },
    reply "You've more left than that. A repair or a new one, you pick, no charge. If that's no cure, your money." {
      id = "repair_or_new", when = "org.faulty_reject_days < 40", to = "devlin_form", mood = 10, trust = 8, minutes = 2, set = { told_next = true },
      shows = { "SDS0354.P2", "SDS0354.P3" },
      why = "What has gone, what she has, and what comes after it. She can plan a Wednesday on that.",
      customer "A new one, then. Three weeks of repair is three weeks of sandwiches.",
    },
    reply "You're inside our {org.faulty_reject_days} days. Money, a repair or a new one: you say which." {
      id = "inside_days", when = "org.faulty_reject_days >= 40", to = "devlin_form", mood = 10, trust = 8, minutes = 2, set = { told_next = true },
      shows = { "SDS0354.P2", "SDS0354.P3" },
      why = "Here she has {org.faulty_reject_days} days, so all three are hers. You left the choice with her.",
      customer "A new one, then. You can't make soup in money.",
    },
    reply "Forty's past it, right enough. But there's a helpline for the makers on the bottom here, and folk say they're really very good." {
      id = "makers", to = "devlin_form", mood = -14, trust = -8, minutes = 3, against = { ["SDS0354.P2"] = 2, ["SDS0354.P3"] = 1 },
      why = "Her contract is with the shop. Inside {org.presumed_fault_months} months a fault counts as ours unless we can show otherwise, and no helpline changes that.",
      customer "It was you I paid.",
      priya "Sorry, Mrs Devlin. It's ours to put right: a repair or a new one, and you say which.",
    },
    reply "I'll need to send it away to be tested first, which is three weeks or so, and after that we'll know where we are." {
      id = "tested", to = "devlin_form", mood = -10, trust = -5, minutes = 3, against = { "SDS0354.P2", "SDS0354.P3" },
      why = "It sounds careful. But this early the fault counts as ours, and whether it is a repair or a new one is for her to say.",
      customer "Three weeks of sandwiches. Is that a rule, or is that just what you say?",
      priya "It isn't. A repair or a new one, and you choose.",
    },
  },
}

beat "devlin_form" {
  narrator "A new one, then. There is one on the shelf. You look it over together: bowl whole, lid whole, flex sound.",
  sheet "Her receipt" { as = "table",
    { "Brae & Bell, Falkirk", "" },
    { "Receipt", "FK-2046" },
    { "Date", "Wednesday 4 February 2026" },
    { "Slow cooker, 6 litre", "£36.00" },
    { "Ladle", "£6.00" },
    { "Bag", "£0.10" },
    { "Paid by card", "£42.10" },
    { "Loyalty account", "7710-4402" } },
  record "Fill in the form for the slow cooker." {
    field "Receipt number" { id = "receipt", exact = "FK-2046",
      why = "The long number is her loyalty account, which nobody needs for this." },
    field "Bought on" { id = "bought", date = "4 February 2026",
      why = "Every right she has is counted from about there." },
    field "What it does, in her words" { id = "fault",
      says = { { "click", "cuts out", "cut out", "cutting out", "switches", "switched", "goes off", "went off", "going off", "turns", "turned", "stop", "light" }, { "hour", "60 minute", "sixty minute" } },
      why = "It clicks off after an hour. 'Faulty' would fit every pot in the crate." },
    field "What she gets" { id = "gets", one_of = { "money back", "repair", "new one", "gift card" }, right = "new one",
      why = "She chose it. If there is a next time, this line decides what she is due." },
    field "Cost to her" { id = "cost", figure = "0.00", unit = "£",
      why = "Putting a fault right is at our cost." },
    field "Copy of this form" { id = "copy", one_of = { "not needed", "for her", "for the makers" }, right = "for her",
      why = "With the copy she need not tell it again, whoever is at the desk." },
    class "unfinished" {
      wrong = { "copy" }, to = "farida", minutes = 3, mood = -2, set = { pot_form = "thin" }, against = "SDS0354.P5",
      why = "Whatever else it says, she left without a line to show for it.",
      customer "Do I not get something for that? No? Right you are.",
    },
    class "vague" {
      wrong = { "fault" }, to = "farida", minutes = 3, mood = -3, set = { pot_form = "thin" }, against = "SDS0354.P6",
      why = "She has her copy. But the one line that tells this pot from any other says too little to go by.",
      customer "That could be a toaster you've written about. But I've a bus.",
    },
    class "sound" {
      from = 80, to = "farida", minutes = 3, mood = 4, set = { pot_form = "good" }, shows = { "SDS0354.P5", "SDS0354.P6" },
      why = "Receipt, date, the fault in her words, what was done. Anyone can pick it up from there, and she has a copy.",
      customer "That's my very words. Nobody's ever wrote down my very words.",
    },
    class "partly" {
      from = 45, to = "farida", minutes = 3, set = { pot_form = "thin" }, shows = "SDS0354.P5",
      why = "She has her copy. What is missing on it would have to be asked again.",
      customer "It'll do. I've a bus.",
    },
    class "poor" {
      from = 0, to = "farida", minutes = 3, mood = -3, set = { pot_form = "thin" }, against = "SDS0354.P6",
      why = "She has a copy, and most lines on it are empty or about something else. If the pot comes back, so do the questions.",
      customer "I'm not sure that's my receipt you've got there. But I've a bus.",
    },
  },
}

-- Mrs Aziz: one of three -------------------------------------------------------------------------

beat "farida" {
  at = "Monday, 10:20",
  narrator "{farida.name} lays three cushion covers on the desk, and takes two of them back.",
  farida "The slate ones are staying. This one was mustard in the shop. At home it's more of a curry.",
  narrator "The label is on, the zip has never been opened. She paid cash.",
  sheet "Her receipt, Friday 13 March" { as = "table",
    { "What", "£" },
    { "Cushion cover, mustard", "12.50" },
    { "Cushion cover, slate", "12.50" },
    { "Cushion cover, slate", "12.50" },
    { "Bundle: 3 for £30", "-7.50" },
    { "Code BLOOM10: 10 per cent off", "-3.00" },
    { "Bag", "0.10" },
    { "Paid, cash", "27.10" } },
  calculate "What does she get back for the one cover?" {
    answer = "9.00", unit = "£",
    why = "£30.00 for the bundle, less £3.00 for the code, is £27.00. A third of that is £9.00.",
    slip "ticket" { answer = "12.50", points = 30,
      why = "The ticket price. She never paid that: the bundle and the code both came off first." },
    slip "no_code" { answer = "10.00", points = 60,
      why = "A third of £30.00. The bundle is in it, the £3.00 for the code is not." },
    slip "no_bundle" { answer = "11.25", points = 50,
      why = "£12.50 less 10 per cent. The code is in it, the bundle is not." },
    slip "bag" { answer = "9.03", points = 80,
      why = "A third of £27.10. The last 10p was the bag, and the bag is not coming back." },
    slip "others_full" { answer = "2.00", points = 30,
      why = "£27.00 less two covers at the full £12.50. That takes her bundle away again; the card shares it out equally." },
    class "ticket" {
      wrong = { "ticket" }, to = "pettigrew", minutes = 3, set = { farida_got = "ticket" }, against = "SDS0354.P4",
      why = "She got back more than she had paid for it. The difference is missing from the drawer, and nobody knows yet.",
      farida "Oh, that's more than I thought. Lovely.",
    },
    class "near" {
      wrong = { "no_code" }, to = "pettigrew", minutes = 3, set = { farida_got = "no_code" }, against = "SDS0354.P4",
      why = "Nearly: the bundle was shared out, the code was not. It leaves the drawer £1.00 light.",
      farida "A tenner. That's simple, then.",
    },
    class "bag" {
      wrong = { "bag" }, to = "pettigrew", minutes = 3, set = { farida_got = "bag" }, shows = "SDS0354.P1",
      why = "Bundle and code were both in it, which is the hard part. Threepence of a bag went with them.",
      farida "And threepence! My lucky day.",
    },
    class "right" {
      from = 100, to = "pettigrew", minutes = 3, shows = { "SDS0354.P1", ["SDS0354.P4"] = 2 },
      why = "Label on, zip unopened, and three traps on one receipt stepped over: bundle, code and bag.",
      farida "Nine. That's what my husband said, and he does the books for the curling club.",
    },
    class "off" {
      from = 0, to = "pettigrew", minutes = 6, against = "SDS0354.P4",
      why = "She had paid £27.00 for the three, so one of them is £9.00. It took the two of you and her pencil to get there.",
      farida "That doesn't look like a third of anything. May I borrow the pencil?",
      narrator "Thirty less three, by three. £9.00, out of the drawer.",
    },
  },
}

-- Mrs Pettigrew: a gift without a name -----------------------------------------------------------

beat "pettigrew" {
  at = "Monday, 11:10",
  narrator "{pettigrew.name} has not opened her bag yet. She holds a gift receipt, quite flat, in both hands.",
  pettigrew "A bird table came on Saturday. For Mother's Day, it says. No card. I've two sons. One was at my table yesterday, and it wasn't him.",
  pettigrew "The other one's not rung in six years. I don't want to give it back, dear. I just want to know.",
  narrator "The printed order list lies under your hand. Line nine has the number on her slip: D. Pettigrew, Inverness.",
  choose {
    reply "I'm sorry, that's data protection. Was it a swap or a gift card you wanted?" {
      id = "data_protection", to = "noon", minutes = 2, shows = "INSCS016.P21", against = "INSCS016.P12",
      why = "The name stayed where it belongs: right, and hard. But two words of rule were all she got, and there was more to give.",
      pettigrew "Neither, thank you. I'll let you get on.",
    },
    reply "I can't tell you, I'm really not allowed. But if it was me sitting at home wondering, I'd maybe try ringing Inverness." {
      id = "inverness", to = "noon", minutes = 2, set = { hinted = true }, critical = "data breach", against = { ["INSCS016.P21"] = 2 },
      why = "It was done out of kindness. But a hint gives the name away as surely as saying it, and whoever left the card out had a reason.",
      pettigrew "Inverness. Oh. Oh, thank you, dear.",
    },
    reply "That's not mine to say. But write them a few lines, and by half twelve I'll have asked Priya about sending them on." {
      id = "few_lines", to = "noon", minutes = 5, promises = "note", shows = { "INSCS016.P12", "INSCS016.P21" },
      why = "The sender keeps the choice, and she goes home having done something about it. It is also a promise, with a time.",
      narrator "She writes four lines, reads them over, and crosses out one. You give her an envelope.",
      pettigrew "Half twelve. Thank you.",
    },
    reply "It'll be him, I'm sure of it. Who else would send a mother a bird table?" {
      id = "sure_of_it", to = "noon", minutes = 2, against = "INSCS016.P12",
      why = "It comforts, and it is a guess. If it is wrong, she will have been let down twice, once by us.",
      pettigrew "Do you think so? Aye. Maybe.",
    },
  },
}

-- Noon ---------------------------------------------------------------------------------------------

beat "noon" {
  at = "Monday, 12:05",
  callum "Away and get your break. Ten minutes. I've sold two mugs, so don't let anybody say I do nothing.",
  choose {
    ask = "Ten minutes. What do you do with them?",
    action "Take the envelope to Priya first, then tea." {
      id = "envelope_first", when = 'promise.note == "open"', to = "devlin_back", minutes = 10, keeps = "note", shows = "INSCS016.P21",
      why = "A promise with a time on it came before the kettle, and there was still time for the tea.",
      priya "Unopened, good. I'll ask the buyer if they'd like it sent on. That way it's their choice.",
    },
    action "Tea, a chair, and nobody's pencil." {
      id = "tea", to = "devlin_back", minutes = 10,
      why = "A break is yours, and tired people add badly. Whatever was promised for half past twelve is still promised.",
      narrator "The tea is hot. Nobody asks you for anything.",
    },
    action "Go over the morning's slips against the receipts while they're fresh." {
      id = "check_slips", to = "devlin_back", minutes = 9, set = { found = true }, shows = "SDS0354.P6",
      why = "A second look while everybody is still in town. This time there was nothing to find, and now you know it.",
      narrator "Slip by slip, receipt by receipt. They agree. You get two mouthfuls of tea.",
      case 'ewan_paid == "over" and farida_got ~= "right"' {
        to = "devlin_back", minutes = 12, set = { found = true, ewan_paid = "right" }, shows = { ["SDS0354.P6"] = 2 },
        why = "You found two slips of your own before anybody else did. One is put right already, and the other is written down.",
        narrator "Ewan paid for the ticket and not for the sticker. He is in the barber's next door, half shorn; you put £3.50 into his hand.",
        narrator "And Mrs Aziz got more than a third of £27.00. You write the right figure beside it, with your initials.",
        priya "Leave it with her, it's our slip. But thanks for saying.",
      },
      case 'ewan_paid == "over"' {
        to = "devlin_back", minutes = 12, set = { found = true, ewan_paid = "right" }, shows = { ["SDS0354.P6"] = 2 },
        why = "You found your own slip, and the money is back with the person it belongs to before he has missed it.",
        narrator "Ewan paid for the ticket and not for the sticker. He is in the barber's next door, half shorn; you put £3.50 into his hand.",
        ewan "You came out in that rain for three-fifty? Gonnae tell my maw that folk like you exist.",
      },
      case 'farida_got ~= "right"' {
        to = "devlin_back", minutes = 11, set = { found = true }, shows = { ["SDS0354.P6"] = 2 },
        why = "You found your own slip, wrote the right figure beside it and said so. It costs the shop a little, and nobody a puzzle.",
        narrator "Mrs Aziz got more than a third of £27.00. You write the right figure beside it, with your initials.",
        priya "Leave it with her, it's our slip. But thanks for saying.",
      },
    },
  },
}

-- Moira Devlin, the second time --------------------------------------------------------------------

beat "devlin_back" {
  at = "Monday, 12:18",
  narrator "{customer.name} has not joined the queue. She sets the new pot on the same spot as the old one.",
  customer "An hour. On the dot. I'd the hall's egg timer beside it. Click.",
  customer { "It's all on my copy. You'll not need to hear it again.", when = 'pot_form == "good"' },
  customer { "Do I have to start from the beginning, or did any of that get written down?", when = 'pot_form == "thin"' },
  customer { "You said if a new one was no cure, it's my money.", when = "told_next" },
  customer { "So what is it now? Another three weeks, another helpline?", when = "not told_next" },
  customer { "And I've just had Bisi Bello's mother-in-law across the bread table. I near bit my tongue off.", when = "overheard" },
  choose {
    reply "It's a new pot, so your {org.faulty_reject_days} days started again this morning. Money it is." {
      id = "starts_again", to = "devlin_money", mood = 4, minutes = 2, against = "SDS0354.P2",
      why = "Right money, wrong reason. The days do not start afresh. She is due it because one new pot has not cured the fault.",
      customer "Is that how it works? I'll tell them at the hall.",
      priya "Not quite how it works, but the money's right: one try at curing it, and it wasn't cured.",
    },
    reply "One new one hasn't cured it. All your money back, or keep this for less?" {
      id = "final_right", to = "devlin_money", mood = 10, trust = 8, minutes = 2, shows = { ["SDS0354.P2"] = 2, ["SDS0354.P3"] = 1 },
      why = "This morning it was a repair or a new one. One new one has failed since, and that changed what she is due.",
      customer "All of it. I'll borrow the bowling club's two pans for Wednesday.",
      case 'pot_form ~= "good"' {
        to = "devlin_money", mood = 6, trust = 5, minutes = 5, shows = { ["SDS0354.P2"] = 2, ["SDS0354.P3"] = 1 },
        why = "Right, and it is hers by law. It took three minutes longer, since the form of the morning did not tell the story.",
        narrator "For the form you have to ask her when it clicked off, and what she was given. Again.",
        customer "All of it back, then. I'll borrow the bowling club's two pans.",
      },
    },
    reply "Stirling's got one. I'll have it here for Wednesday: we always try another first." {
      id = "stirling", to = "devlin_money", mood = -8, trust = -6, minutes = 4, against = { "SDS0354.P2", "SDS0354.P3" },
      why = "Getting a pot to her by Wednesday is a kind thought. Said as a rule, it takes away a choice that is hers after one failed try.",
      customer "Always? Where does it say that?",
      priya "It doesn't. You can have your money, Mrs Devlin. Today.",
    },
    reply "Your money, less a bit for the forty days you had the use of it. That's only fair." {
      id = "less_a_bit", to = "devlin_money", mood = -14, trust = -10, minutes = 4, against = { ["SDS0354.P2"] = 2, ["SDS0354.P3"] = 1 },
      why = "In the first {org.presumed_fault_months} months the law allows nothing off for use when a fault was not cured. It may sound fair. It is hers all the same.",
      customer "The use of it? Forty bowls of lukewarm lentils.",
      priya "Nothing comes off. All of it, Mrs Devlin. I'll sign.",
    },
  },
}

beat "devlin_money" {
  narrator "On the shelf behind you the same pot has a new sticker: NOW £29.00. Priya is beside you with a pen.",
  customer "Do you need my sort code? I've it by heart. And the hall's account, if that's better.",
  sheet "Her receipt" { as = "table",
    { "Wednesday 4 February 2026", "FK-2046" },
    { "Slow cooker, 6 litre", "£36.00" },
    { "Ladle", "£6.00" },
    { "Bag", "£0.10" },
    { "Paid by card", "£42.10" } },
  record "Fill in the refund." {
    field "To pay back" { id = "sum", figure = "36.00", unit = "£",
      why = "What she paid for the pot. Today's sticker has nothing to do with it, and the ladle works." },
    field "What was tried before" { id = "tried", says = { { "new one", "new pot", "new slow", "replac", "swap", "exchang", "another" } },
      why = "A new one, this morning. That is the reason she is due her money on day forty." },
    field "Paid back to" { id = "card", one_of = { "her card", "the hall's account", "cash" }, right = "her card",
      why = "She paid by card, so it goes back to the card." },
    field "Name that signs for it" { id = "signs", one_of = { "yours", "Callum's", "Priya's" }, right = "Priya's",
      why = "It is above £30, and we are on paper." },
    field "Sort code and account" { id = "bank", blank = true,
      why = "The card machine has all it needs. What she knows by heart can stay there." },
    class "off" {
      wrong = { "sum" }, to = "clear", minutes = 5, mood = -4, against = "SDS0354.P4",
      why = "She is due what she paid for the pot, £36.00: today's sticker, the ladle and the bag are all beside the point.",
      priya "Thirty-six, she paid for it. Not what it says up there, and not the whole receipt. I'll change that line.",
      customer "I'd have noticed. Eventually.",
    },
    class "overfull" {
      wrong = { "bank" }, to = "clear", minutes = 4, against = { ["SDS0354.P6"] = 2 },
      why = "The card machine needs none of it. Now her bank details lay in a folder that a whole shop can open.",
      priya "We don't want that, Mrs Devlin, thank you. Fresh form. That one's for the shredder.",
    },
    class "sound" {
      from = 80, to = "clear", minutes = 3, mood = 6, shows = { "SDS0354.P4", "SDS0354.P6" },
      why = "What she paid, why she is due it, who signed. And her bank details stayed with her.",
      customer "Thirty-six. And my ladle. We'll manage the soup.",
    },
    class "partly" {
      from = 50, to = "clear", minutes = 4, mood = 2,
      why = "The sum is right. Priya put the rest right before signing: to her card, after one new pot, with Priya's own name.",
      priya "Let me just change that line. And that one. There.",
    },
    class "poor" {
      from = 0, to = "clear", minutes = 6, mood = -5, against = { "SDS0354.P4", "SDS0354.P6" },
      why = "The sum is right, and little else. It was written out again in front of the person it was about.",
      priya "I can't sign that yet. Fresh form: her card, my name, and one new pot tried.",
    },
  },
}

-- Clearing the desk --------------------------------------------------------------------------------

beat "clear" {
  at = "Monday, 12:50",
  narrator "The screen says 96 PER CENT. The desk has to be clear before it is back.",
  sort "Where does each thing go?" {
    boxes = { "shelf", "red crate", "folder", "shredding sack" },
    item "Ewan's single duvet set, sealed" { id = "duvet", box = "shelf", why = "Sealed and whole: it can be sold again." },
    item "Mrs Aziz's cushion cover, label on" { id = "cover", box = "shelf", why = "Unused, and labelled. Somebody out there likes curry." },
    item "The old slow cooker" { id = "old_pot", box = "red crate", why = "Taped plug, label, red crate: nobody plugs it in by accident." },
    item "This morning's slow cooker, box and all" { id = "new_pot", box = "red crate",
      why = "It looks new, and it clicks off after an hour. From the shelf it would go straight to the next kitchen." },
    item "Slips and forms" { id = "slips", box = "folder", why = "They are kept, in order: they are what the drawer is checked against." },
    item "A scrap with Mrs Devlin's sort code, in her writing" { id = "scrap", box = "shredding sack",
      why = "She wrote it down before anyone could say no. Nothing needs it, so nothing keeps it." },
    item "The printed order list, now the screen is back" { id = "list", box = "shredding sack",
      why = "Names, streets, purchases. It was made for one morning, and the morning is over." },
    class "misplaced" {
      wrong = { "new_pot", "old_pot" }, to = "drawer", minutes = 4, against = { ["SDS0354.P8"] = 2 },
      why = "A pot that we know does not cook was on its way to somewhere it could be used or sold. Priya saw it.",
      priya "Not there. Red crate, tape round the plug. It's had one lunch already.",
    },
    class "sound" {
      from = 80, to = "drawer", minutes = 3, shows = { "SDS0354.P8", "SDS0354.P6" },
      why = "What can be sold is on the shelf, what must not is in the crate, and no name is left lying about.",
    },
    class "partly" {
      from = 50, to = "drawer", minutes = 4,
      why = "The pots are safe. Something else lies where the next person has to wonder about it.",
    },
    class "poor" {
      from = 0, to = "drawer", minutes = 5, against = { "SDS0354.P6", "SDS0354.P8" },
      why = "Most of it would have to be looked for tomorrow, or should not be lying about today.",
      priya "Give me two minutes, and we'll do it together.",
    },
  },
}

beat "drawer" {
  at = "Monday, 13:02",
  narrator "The screen is back. It has priced the morning again, from the receipts.",
  sheet "The morning, as the screen has it" { as = "table",
    { "What", "How", "£" },
    { "Float at the start", "cash", "100.00" },
    { "Ewan Tulloch, swap: paid by him", "cash", "4.50" },
    { "Mr Bello, order: paid back", "card", "27.95" },
    { "Mrs Aziz, one cover: paid back", "cash", "9.00" },
    { "Two mugs, sold by Callum", "cash", "14.00" },
    { "Milk for the staff room, receipt in drawer", "cash", "2.20" },
    { "Mrs Devlin, slow cooker: paid back", "card", "36.00" } },
  calculate "What should be in the drawer?" {
    answer = "107.30", unit = "£",
    why = "100.00 and 4.50 and 14.00 in, 9.00 and 2.20 out: £107.30. What went back to cards never touched the drawer.",
    slip "cards" { answer = "43.35", points = 40,
      why = "The two card refunds are taken off in this. They went back over the card machine; no cash moved." },
    slip "milk" { answer = "109.50", points = 60,
      why = "Everything but the milk. The receipt in the drawer stands for £2.20 that is not there." },
    slip "float" { answer = "7.30", points = 50,
      why = "What the morning brought in, right to the penny. The £100.00 it started with is still under it." },
    slip "added" { answer = "125.30", points = 40,
      why = "Mrs Aziz's £9.00 is added here. It was paid back to her, so it went out." },
    class "right" {
      from = 100, to = "count", minutes = 3, shows = "SDS0354.P4",
      why = "Cash in, cash out, cards left alone. Now you know what you are counting towards.",
    },
    class "near" {
      from = 40, to = "count", minutes = 5,
      why = "One line went the wrong way or was left out. You found it when you ticked them off with Priya.",
      priya "Tick them one by one: does it touch the drawer? In, or out? £107.30, I make it.",
    },
    class "off" {
      from = 0, to = "count", minutes = 6, against = "SDS0354.P4",
      why = "Without a figure to count towards, a drawer is only a drawer full of money.",
      priya "Start at the hundred. Does it touch the drawer? In, or out? £107.30, I make it.",
    },
  },
}

beat "count" {
  minutes = 4,
  narrator { "You count. £107.30. To the penny.", when = 'ewan_paid == "right" and farida_got == "right"' },
  narrator { "You count, twice. £110.80. There is £3.50 too much.", when = 'ewan_paid == "over" and farida_got == "right"' },
  narrator { "You count, twice. £103.80. It is £3.50 short.", when = 'ewan_paid == "right" and farida_got == "ticket"' },
  narrator { "You count, twice. £106.30. It is £1.00 short.", when = 'ewan_paid == "right" and farida_got == "no_code"' },
  narrator { "You count, twice. £107.27. It is threepence short.", when = 'ewan_paid == "right" and farida_got == "bag"' },
  narrator { "You count. £107.30. To the penny. And yet something is wrong with two of the slips.", when = 'ewan_paid == "over" and farida_got == "ticket"' },
  narrator { "You count, twice. £109.80. There is £2.50 too much.", when = 'ewan_paid == "over" and farida_got == "no_code"' },
  narrator { "You count, twice. £110.77. There is £3.47 too much.", when = 'ewan_paid == "over" and farida_got == "bag"' },
  narrator { "Your own line beside Mrs Aziz's slip says why. Nobody has to look for it.", when = 'found and farida_got ~= "right"' },
  to = { { "difference", when = 'not found and (ewan_paid == "over" or farida_got ~= "right")' }, "handover" },
}

beat "difference" {
  narrator { "It cannot be the float: that you counted yourself.", when = "counted" },
  narrator { "It might be the float. Nobody counted that this morning. But then you lay your slips beside the screen.", when = "not counted" },
  narrator { "Ewan: the screen has £4.50. Your slip has £8.00.", when = 'ewan_paid == "over"' },
  narrator { "Mrs Aziz: the screen has £9.00. Your slip has £12.50.", when = 'farida_got == "ticket"' },
  narrator { "Mrs Aziz: the screen has £9.00. Your slip has £10.00.", when = 'farida_got == "no_code"' },
  narrator { "Mrs Aziz: the screen has £9.00. Your slip has £9.03.", when = 'farida_got == "bag"' },
  narrator { "He paid £3.50 too much, she got £3.50 too much, and so the drawer looks right.", when = 'ewan_paid == "over" and farida_got == "ticket"' },
  narrator "Priya is on the phone to head office. The slips have not gone in yet.",
  choose {
    ask = "What do you do?",
    action "Put the difference in from your own pocket. Then nobody loses by it." {
      id = "own_pocket", when = 'ewan_paid == "right"', to = "handover", set = { patched = true }, minutes = 1, against = { "SDS0354.P6", "SDS0354.P7" },
      why = "It was meant to be decent. But now the drawer says one thing and the slip another, and nobody can find out why.",
    },
    action "Drop what is over into the lifeboat tin by the door." {
      id = "lifeboat", when = 'ewan_paid == "over" and farida_got ~= "ticket"', to = "handover", set = { patched = true }, minutes = 1, against = { "SDS0354.P6", "SDS0354.P7" },
      why = "A good cause, with Ewan's money. The drawer agrees, and he is still £3.50 out of pocket.",
    },
    action "Leave it. The drawer agrees, and that is what they ask for." {
      id = "it_agrees", when = 'ewan_paid == "over" and farida_got == "ticket"', to = "handover", set = { patched = true }, against = { "SDS0354.P6", "SDS0354.P7" },
      why = "Two mistakes that hide each other are still two. One of them is Ewan's £3.50.",
    },
    action "Write the wrong slip out again with the screen's figure, and bin the first." {
      id = "new_slip", to = "handover", set = { rewritten = true }, minutes = 2, critical = "dishonest", against = { ["SDS0354.P6"] = 2 },
      why = "Now there is a paper that says something else happened than did. A wrong figure is a slip; this is not.",
    },
    action "Write both figures and the reason on the slip. Then wait for Priya." {
      id = "own_up", to = "handover", set = { owned = true }, minutes = 5, shows = { ["SDS0354.P6"] = 2, ["SDS0354.P7"] = 1 },
      why = "The wrong figure stays to be read, with the right one beside it. It took five minutes, and it is finished.",
      priya "Threepence or thirty pounds, that's how I like to hear it.",
      narrator { "Ewan is at the barber's next door. You take him his £3.50 across a floor full of hair.", when = 'ewan_paid == "over"' },
    },
  },
}

beat "handover" {
  at = "Monday, 13:20",
  narrator { "The phone. Mrs Pettigrew wonders what Priya said about her lines. Priya wonders what lines.", when = 'promise.note == "broken"' },
  callum "Right. Anything I should know?",
  choose {
    reply "It's all in the folder, every slip of it. Bit of a morning, I'll tell you later." {
      id = "in_the_folder", to = "after", minutes = 1, against = "SDS0354.P7",
      why = "It is in there. But by the time he reads it, there may be a third pot on somebody's table.",
      callum "Nae bother.",
    },
    reply "Two slow cookers, same click. I'd hold the rest till someone's had a look." {
      id = "hold_the_rest", to = "after", minutes = 3, set = { batch_held = true }, shows = { "SDS0354.P7", "SDS0354.P8" },
      why = "One pot is bad luck, two are a pattern. You were the only one who had seen both.",
      callum "There's four on the shelf. I'll get the tape.",
    },
    reply "If Moira Devlin comes back, watch yourself. She's a handful, that one." {
      id = "a_handful", to = "after", minutes = 1, against = { "SDS0354.P7", "INSCS016.P12" },
      why = "A warning about a person, where there was one to give about a pot. She came back because it did not work.",
      callum "Moira? She's my nana's pal.",
    },
  },
}

beat "after" {
  narrator "Outside, a 38 goes past.",
  bello { "(He waves. It is a small wave, at waist height, for you alone.)", when = "not overheard" },
  narrator { "The driver looks straight ahead.", when = "overheard" },
  to = {
    { "two_stories", when = "rewritten or patched" },
    { "dawn", when = "hinted" },
    { "cold_soup", when = "mood < 50" },
    { "known_why", when = "owned or (found and farida_got ~= \"right\")" },
    "to_the_penny",
  },
}

ending "to_the_penny" {
  title = "To the penny",
  priya "A hundred and seven pounds thirty. On paper. On the Monday after Mother's Day. I'm having that framed.",
  priya { "And the buyer's rung about that envelope. It was the daughter-in-law. She says: yes, send it, and she'll see that he reads it.", when = 'promise.note == "kept"' },
  callum { "Supplier's asking for the batch number off those pots. They've had others.", when = "batch_held" },
  customer_value = "mood", organisation_value = 92,
  says = "The drawer agrees and so do the slips. On Wednesday there is soup, out of two borrowed pans, and it is hot.",
}

ending "known_why" {
  title = "Not to the penny, and known why",
  priya "Not to the penny, and your own note beside it. That took me ten seconds. You should see the ones that take me a Thursday.",
  priya { "And the buyer's rung about that envelope. It was the daughter-in-law. She says: yes, send it, and she'll see that he reads it.", when = 'promise.note == "kept"' },
  callum { "Supplier's asking for the batch number off those pots. They've had others.", when = "batch_held" },
  customer_value = "mood", organisation_value = 82,
  says = "A wrong figure by hand is a matter of minutes when whoever wrote it says so. On Wednesday there is soup, out of two borrowed pans.",
}

ending "cold_soup" {
  title = "Her money, and a long way home",
  customer "Two trips up from the station, and I'd to be told the rules three different ways. You've been civil, I'll say that.",
  priya { "One good thing: the buyer wants Mrs Pettigrew's envelope. Somebody was asked in time.", when = 'promise.note == "kept"' },
  customer_value = "mood", organisation_value = 52,
  says = "Moira Devlin has her £36. The next pot for the hall comes from a shop in Stirling, and she tells forty people why, with the bread.",
}

ending "two_stories" {
  title = "Two stories in one drawer",
  priya { "This slip says this morning. It's on the pad I brought down at one o'clock. Can you tell me about that?", when = "rewritten" },
  priya { "The drawer agrees, and one of the slips doesn't. So where did the rest come from, or go? Can you tell me?", when = "patched" },
  customer_value = "mood - 10", organisation_value = 35,
  says = "It was a matter of a few pounds at most, and of five minutes. Now it is about whether a slip from this desk can be believed.",
}

ending "dawn" {
  title = "The number in Inverness",
  priya "I've had a Dawn Pettigrew on the phone. She ordered that bird table behind her husband's back, to see if his mother would mind. His mother's just rung him. He's not speaking to either of them.",
  customer_value = "mood - 15", organisation_value = 30,
  says = "The name was not ours to give, or to hint at. Priya reports it, and Dawn has to be told how it came out.",
}
