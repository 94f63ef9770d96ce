-- A blank risk log on Thursday, a sale on Saturday. What is seen, graded, told and done before the
-- doors open is what happens after they do: the alarm at twenty past nine, number twenty-seven in
-- the queue, a page of names. Two things come to light only for those who look or ask: the van
-- that is off, and the sheet that is missing from the clipboard.

scenario {
  title      = "Before the doors open",
  about      = "A big sale on Saturday, a blank risk log on Thursday, and a shop that looks fine at first sight.",
  channel    = "desk",
  at         = "brae-and-bell",
  role       = "sales assistant",
  starts     = "Thursday, 15:40",
  conditions = { "busy" },
  practises  = { "INSCS027.P1", "INSCS027.P3", "INSCS027.P4", "INSCS027.P5", "INSCS027.P6", "INSCS027.P7",
                 "INSCS027.P8", "INSCS027.P9", "INSCS027.P10", "INSCS027.P11", "INSCS027.P12", "INSCS027.P13" },
  knows      = { "INSCS027.K1", "INSCS027.K4", "INSCS027.K6", "INSCS027.K7", "INSCS027.K12" },
  points     = {
    ["INSCS027.K1"] = {
      "You look and ask before you grade: the street, the stockroom, those who stand at the tills.",
      "What is unsafe now gets put right now; writing it down opens no doors.",
      "The Health and Safety at Work Act asks each of us to take care of others as well.",
      "What is not yours to decide, like the leaflet, goes to the person who can.",
    },
    ["INSCS027.K4"] = {
      "Safety: a blocked exit or a loose lead can hurt somebody.",
      "Money and good name: a leaflet promises more than there is in stock.",
      "Personal details: an open list of names and numbers is a matter for UK GDPR.",
      "Being shut out: a rope on the ramp, where the Equality Act asks what we could change.",
    },
    ["INSCS027.K6"] = {
      "Each risk is one plain sentence, so that a stranger would know what to look for.",
      "Each has a grade, somebody who decides, and a day to look at it again.",
      "What went wrong belongs in the log; who it happened to does not.",
      "Afterwards you note which grades were off, so that the next log starts better.",
    },
    ["INSCS027.K7"] = {
      "You ask two things, one at a time: how likely is it, and how bad would it be?",
      "A blocked exit is high: an alarm is possible, and what follows could be grave.",
      "What sounds bad may be low, like a wet floor in dry weather with the mats down.",
      "A look or a phone call can change a grade, as with the van that was off.",
    },
    ["INSCS027.K12"] = {
      "A missing list of names goes to the duty manager or the data protection lead at once.",
      "Each risk goes to those who can act on it: the team, the customers or the manager.",
      "What cannot wait you say in person or by phone; an unsent email warns nobody.",
      "You can name who looks after fire safety and personal details where you work.",
    },
  },
  meta       = { "sense-making", "initiative", "critical thinking" },
  circumstances = { "dissatisfied", "external", "own-initiative", "asked", "own-authority", "authority-sought",
                    "planned", "not-to-plan", "customer-present", "tangible-benefit", "feedback-requested" },
  core       = { "communication", "problem solving", "working with others" },
  content    = "A fire alarm goes off in a full shop. On some routes somebody is hurt and has to go to hospital.",
  brief      = {
    you  = "You are {learner}, two years on the floor at {org.name} in Falkirk. Priya has asked you to write the risk log for Saturday's sale.",
    them = "Everybody who will come through that door, and {customer.name}, who came last year and turned round at the mat.",
    know = "The sale is on Saturday 28 November, doors at nine. The shop holds sixty on such a day and has two ways out. Ask, and look, before you grade.",
    may  = "You may move things, tell people and stop what is unsafe. The leaflet, prices and anything about personal details go to Priya.",
  },
}

cast {
  customer = { name = "Mrs Docherty", wants = "to get in, look round, and get out again without a fuss", mood = 50, trust = 50,
               looks = { age = "old", skin = 2, face = "oval", build = "slight", hair = "white curly", wears = { "red coat", "earrings" } } },
  priya    = { name = "Priya", role = "duty manager",
               looks = { age = "adult", skin = 4, face = "oval", build = "average", hair = "black bob", wears = { "teal polo", "lanyard" } } },
  callum   = { name = "Callum", role = "sales assistant",
               looks = { age = "teenager", skin = 1, face = "narrow", build = "slight", hair = "red curly", wears = { "teal polo", "lanyard" } } },
  morag    = { name = "Morag", role = "stock controller at the warehouse",
               looks = { age = "older", skin = 2, face = "square", build = "average", hair = "grey ponytail", wears = "purple hi-vis", aids = "glasses" } },
  aziz     = { name = "Mr Aziz", about = "twenty-seventh in Saturday's queue",
               looks = { age = "adult", skin = 4, face = "square", build = "broad", hair = "black short", beard = "short", wears = { "brown coat", "scarf" } } },
}

facts {
  walked     = false,
  staff      = false,                              -- asked those who stand there
  knows_van  = false,
  graded     = { "not", "unsafe", "poor", "partly", "sound" },
  exit       = { "blocked", "clear" },
  narrow     = false,                              -- the cages went into the lamp aisle
  throws     = { "silent", "tickets", "told" },
  page_told  = false,                              -- Priya knows that a sheet is missing
  ramp       = { "roped", "clear" },
  hoped      = false,                              -- she was told it was done before it was
  out        = { "slow", "quick" },
  righted    = false,                              -- number twenty-seven gets his throw
  briefed    = false,                              -- the team knows about machine two
  strip      = false,                              -- over the demo throw's lead
  gaps       = number { from = 0, to = 6 },        -- what the log left open
  luck       = number { from = 0, to = 1 },        -- people were in danger, and it went well
}

promise "ring" {
  what = "Ring Mrs Docherty and say how she gets in", by = "Friday, 17:00",
  mood = -14, trust = -18,
  narrator "At five, in a hallway in Camelon, somebody looks at the telephone once more.",
  customer "Five o'clock. Well, I've my coat on, and the phone hasn't gone. I know fine what that means.",
  why = "She had said until when she could be reached. A call with bad news would have been better than none.",
}

-- What can be looked up --------------------------------------------------------------------------

consult "grading" {
  label = "Read the page on grading a risk", minutes = 1,
  sheet "How likely, and how bad" { as = "table",
    { "", "small", "serious", "grave" },
    { "unlikely", "low", "low", "medium" },
    { "possible", "low", "medium", "high" },
    { "likely", "medium", "high", "high" },
  },
  narrator "Small: a nuisance. Serious: somebody is lightly hurt, shut out, out of pocket, or let down in public, or their details are open to anyone. Grave: somebody could be badly hurt.",
  why = "Two questions in place of a feeling. What sounds worst is not always what scores highest.",
}

consult "last_year" {
  label = "Open last year's log", minutes = 2,
  sheet "Sale day, last year" { as = "risk log",
    { "What could happen", "Grade", "Done about it", "What came of it" },
    { "The queue at the door", "low", "rope put out", "rope stood on the ramp; Mrs Docherty (bad hip, frame) went home" },
    { "Card machine two fails", "medium", "nothing", "failed once; eleven minutes" },
    { "Sale prices not on the till", "low", "tested on Friday", "worked" },
    { "Wet floor at the door", "low", "mats", "dry day" },
  },
  why = "The best place to see what was graded too low. It also shows what need not be in a log: a customer's name and her hip.",
}

consult "leaflet" {
  label = "Read the sale leaflet, both sides", minutes = 1,
  narrator "\"Saturday 28 November: the first 40 through our door get a heated throw for £20. Usually £40.\" On the back: a drawing of a kettle. No small print anywhere.",
  why = "Forty, in print, and no way out of it. Now you know what people will hold in their hands.",
}

consult "door" {
  label = "Stand at the front door", minutes = 4, when = "not walked and visits.back_door == 0",
  narrator "A step, and beside it the ramp. The queue rope is up already: its posts stand on the ramp, so that the step stays free.",
  narrator "On the wee table, the prize draw: a clipboard, names and mobiles since Monday, open for anyone to read. The sheets are numbered. One, two, four.",
  narrator "The mats are down. The forecast is dry and frosty till Monday. A poster hangs by one corner.",
  why = "At the door you see what a customer sees: the rope on the ramp, and other people's phone numbers.",
}

consult "aisles" {
  label = "Walk the aisles", minutes = 3, when = "not walked and visits.back_door == 0",
  narrator "The demo throw is warm on its chair. Its lead runs across the aisle, flat but loose. Most people step over it. They are looking up at the lamps.",
  why = "Nobody has tripped yet. Possible, and somebody would be hurt: now you can grade it.",
}

consult "stockroom" {
  label = "Go through to the stockroom", minutes = 4, when = "visits.back_door == 0",
  narrator "Three cages of cushions stand across the back exit, under the green sign. You can get by sideways. The door opens about a foot.",
  narrator "Of the two ways out of the shop, this is the other one.",
  why = "It is not on the way to anything, so nobody walks past it. It is the one thing here that could cost a life.",
}

consult "tills" {
  label = "Stand at the tills with Callum", minutes = 3, when = "not staff and visits.back_door == 0",
  callum "Prices? They load themselves on Friday night, four sales running. Machine two's the one: it dropped out last year, and twice this month.",
  callum "And twelve to one on Saturday it's just me. Every Saturday. Folk wait ten minutes. They moan, but they wait.",
  why = "He stands there all day. One worry of the list got smaller, and two got real.",
}

consult "warehouse" {
  label = "Ring Morag about the throws", minutes = 5, when = "not knows_van and visits.log == 0",
  set = { knows_van = true },
  morag "Your sixteen? They were on tomorrow's van, and tomorrow's van is off: driver's ill, no cover. Monday now. I was going to email.",
  why = "On paper it was twenty-four plus sixteen. It took a phone call to find out that it is twenty-four.",
}

consult "privacy" {
  label = "Open the policy on personal details", minutes = 1, policy = "privacy",
  why = "It says what a lost list is, and how soon somebody has to hear of it.",
}

-- Thursday ---------------------------------------------------------------------------------------

beat "start" {
  priya "The risk log for Saturday is yours. What could go wrong, how bad, what do we do about it. By the time we shut, please. I'll be in the office.",
  narrator "At the door a woman with a walking frame is reading the sale poster, all of it.",
  customer "I came to the last one. I got as far as the mat, and turned round. Is it worth my while on Saturday?",
  choose {
    reply "Och, you'll be fine. It's never as bad as you'd think, first thing." {
      id = "never_bad", mood = 1, trust = -6, against = "INSCS027.P6", to = "her_number",
      why = "Friendly, and a guess. She has been there and you have not asked, so she knows something about Saturday that the log does not.",
      customer "That's what the lad said last year.",
    },
    reply "What was it that turned you round?" {
      id = "what_turned", mood = 6, trust = 6, minutes = 3, shows = { "INSCS027.P1", "INSCS027.P5" }, to = "her_number",
      why = "One short question to the person who was there. It is the first line of the log, and the log has not been started yet.",
      customer "Your rope. It was all up the ramp, and I can't do a step with this. And not one chair in the place.",
    },
    reply "To be honest with you, Monday would be nicer. Saturday's no place for a frame." {
      id = "monday", mood = -12, trust = -6, against = { ["INSCS027.P13"] = 2 }, to = "her_number",
      why = "It is kindly meant, and it does warn her. But it sends her away from what everyone else is invited to. The Equality Act asks us first what we could change.",
      customer "No place for a frame. I see. It's me that pushes it, you know.",
    },
  },
}

beat "her_number" {
  customer "If somebody would tell me how I get in, I'd come. I've a phone. But I'm away to my sister's tomorrow at five.",
  choose {
    reply "Then I'll ring you before five tomorrow. How you get in, or that I couldn't mend it. What's your number?" {
      id = "ring_you", mood = 5, trust = 7, minutes = 2, promises = "ring", shows = "INSCS027.P6", to = "walk",
      why = "A time she gave you, and a promise that holds even if the news is bad. You asked for a number, and nothing else.",
      customer "Well. That I'd like to see. Have you a pen?",
    },
    reply "Just you come, and ask for me. {learner}. I'll see you right." {
      id = "ask_for_me", mood = 3, trust = 1, minutes = 1, to = "walk",
      why = "A name is worth having. Only, to ask for you she must first be inside, and inside is where she did not get.",
      customer "Ask for you. From the pavement. Aye, well.",
    },
    reply "It'll all be up on our page nearer the time. Everything goes on there, with pictures and a map of the shop." {
      id = "our_page", mood = -5, trust = -3, minutes = 1, against = "INSCS027.P6", to = "walk",
      why = "It suits most customers, and leaves out the one who is asking. She told you how she can be reached.",
      customer "Page of what, dear?",
    },
  },
}

beat "walk" {
  narrator "The log is a sheet of squares, with nothing in them.",
  choose {
    ask = "How do you begin?",
    action "Ask those who stand there: Callum at the tills, Morag at the warehouse." {
      id = "ask_staff", minutes = 14, set = { staff = true, knows_van = true }, shows = "INSCS027.P11", to = "grade",
      why = "They know what no walk can show. One of the two had news that was still waiting to become an email.",
      callum "Prices load themselves, four sales running. Machine two's the one, it dropped out twice this month. And twelve to one it's just me: folk wait ten minutes, and moan.",
      morag "Your sixteen throws? Tomorrow's van is off. Driver's ill. It's Monday now.",
    },
    action "Go out to the street and come in as a customer would: door, aisles, till, out." {
      id = "as_customer", minutes = 12, set = { walked = true }, shows = "INSCS027.P1", to = "grade",
      why = "Step by step, in the order in which it can please or disappoint. From behind the counter half of this cannot be seen.",
      narrator "At the door: the queue rope stands on the ramp. On the table, the prize draw: names and mobiles on an open clipboard. The sheets are numbered one, two, four.",
      narrator "Mats down, dry forecast, a poster by one corner. At the lamps: the demo throw's lead, loose across the aisle, where everybody looks up.",
    },
    action "Sit down with it where it's quiet. Two years here: you know where it creaks." {
      id = "from_memory", minutes = 2, add = { gaps = 1 }, against = "INSCS027.P1", to = "grade",
      why = "You do know a great deal. But memory has last month's shop in it, and what is wrong today was put there this week.",
    },
  },
}

beat "grade" {
  narrator "{clock}. Ten lines on the sheet. Now each of them gets its grade: how likely it is, and how bad if it comes.",
  sort "Which grade does each get?" {
    boxes = { "low", "medium", "high" }, ordered = true,
    item "Three cages of cushions across the back exit" { id = "exit", box = "high",
      why = "An alarm in a full shop is possible, and with one way out it is grave. Nothing else here could kill somebody." },
    item "The queue rope stands on the ramp" { id = "rope", box = "high",
      why = "It is there, so it is likely; whoever needs the ramp is shut out, so it is serious. It happened last year." },
    item "The prize draw: names and mobiles on an open clipboard" { id = "names", box = "high",
      why = "Everyone in the queue passes it, and personal details open to anyone are serious. That one sheet is missing makes it no lower." },
    item "Throws: 40 on the leaflet, 24 here, 16 to come by van" { id = "throws", box = "high",
      why = "A phone call tells you that the van is off. Then it is likely, and serious: forty people have it in print." },
    item "The demo throw's lead, loose across the lamp aisle" { id = "lead", box = "medium",
      why = "Possible, and somebody would be hurt, though not gravely. A rubber strip and it is gone." },
    item "Card machine two drops out" { id = "machine", box = "medium",
      why = "It has, three times: possible or a bit more. In a full queue some would leave their baskets and go." },
    item "One person on the tills from twelve to one" { id = "lunch", box = "medium",
      why = "Sure to happen, but the harm is small: people wait ten minutes, and moan." },
    item "Sale prices are not on the till" { id = "prices", box = "low",
      why = "It would be serious, but it has worked four times running, and it can be tested on Friday." },
    item "A wet floor at the door" { id = "wet", box = "low",
      why = "A slip is serious, so it sounds high. With the mats down and frost without rain it is unlikely." },
    item "The poster at the door falls down" { id = "poster", box = "low",
      why = "Possible, and small. It can still be stuck back in ten seconds." },
    class "unsafe" { wrong = { "exit" }, minutes = 20, set = { graded = "unsafe" }, add = { gaps = 1, luck = 1 }, critical = "unsafe", against = { ["INSCS027.P4"] = 2, ["INSCS027.P10"] = 1 }, to = "back_door",
      why = "The back exit is not under high. It has stood like that for days and nothing has come of it, which is what every blocked exit looks like until the alarm." },
    class "sound" { from = 80, minutes = 20, set = { graded = "sound" }, shows = { "INSCS027.P10", "INSCS027.P8", "INSCS027.P9" }, to = "back_door",
      why = "How likely and how bad, each on its own, and then together. The grades follow what you found, not how it sounds." },
    class "partly" { from = 60, minutes = 20, set = { graded = "partly" }, add = { gaps = 1 }, shows = "INSCS027.P10", to = "back_door",
      why = "The worst one is where it should be. Some others follow the sound of the word: a wet floor sounds bad, a clipboard sounds harmless." },
    class "poor" { from = 0, minutes = 20, set = { graded = "poor" }, add = { gaps = 2 }, against = { "INSCS027.P10", "INSCS027.P8" }, to = "back_door",
      why = "With nearly everything in one place, nobody can tell what to do first. That is what grades are for." },
  },
}

beat "back_door" {
  priya { "You haven't got the back exit as high. Go and stand in front of it, and imagine the lights off. Then tell me again.", when = 'graded == "unsafe"' },
  narrator "The back exit, three cages, and Callum on the edge of one of them with a scone.",
  callum "They only went there because the bay's full. I'll shift them on Saturday before we open. Half eight, definitely.",
  choose {
    ask = "What do you do?",
    action "Now, Callum, the two of us. Finish your scone. We'll find them a home after." {
      id = "now", minutes = 12, set = { exit = "clear" }, shows = { ["INSCS027.P12"] = 2, ["INSCS027.P4"] = 1 }, to = "van",
      why = "The shop is open tonight and tomorrow as well. Twelve minutes, and there are two ways out again.",
      callum "Fair dos. Mind your toes.",
    },
    action "Write it in: owner, Callum; Saturday, 8:30. Then it's in the log and it'll be done." {
      id = "half_eight", minutes = 2, add = { luck = 1 }, critical = "unsafe", against = { "INSCS027.P12", "INSCS027.P4" }, to = "van",
      why = "An owner, a time: it looks like good practice. But the danger is there now, and a log does not open doors.",
      callum "Half eight. Put my name on it.",
    },
    action "Pull them apart so that a person can get by, and hang up a KEEP CLEAR." {
      id = "keep_clear", minutes = 6, add = { luck = 1 }, critical = "unsafe", against = { "INSCS027.P4", "INSCS027.P12" }, to = "van",
      why = "One person can get by, in the light, without a pram. An exit has to let sixty out, and a notice does not move cushions.",
    },
  },
}

beat "van" {
  narrator { "Your phone buzzes. Morag: \"Tomorrow's van is off, driver ill. Your 16 throws come Monday. Sorry, was going to email.\"", when = "not knows_van" },
  to = "log",
}

beat "log" {
  set = { knows_van = true },
  narrator "{clock}. Each high risk gets a page of its own. This one is the throws.",
  record "Fill in the page." {
    field "What could happen" { id = "what", says = { { "throw", "blanket", "forty", "40" }, { "short", "not enough", "too few", "run out", "runs out", "running out", "sold out", "24", "twenty-four", "16", "sixteen", "without", "van", "missing", "only" } },
      why = "One plain sentence with the thing and what is wrong with it, so that a stranger would know what to look for." },
    field "Kind of risk" { id = "kind", one_of = { "safety", "personal details", "supply and good name" }, right = "supply and good name",
      why = "It is too little stock, and a printed promise to forty people." },
    field "How likely" { id = "likely", one_of = { "unlikely", "possible", "likely" }, right = "likely",
      why = "The van is off. Unless something is done, it will happen." },
    field "How bad" { id = "bad", one_of = { "small", "serious", "grave" }, right = "serious",
      why = "People are let down in public, and some pay a bus fare for it. Nobody is hurt." },
    field "Throws missing on the day" { id = "missing", figure = "16", why = "Forty in print, twenty-four in the stockroom." },
    field "Decided by" { id = "owner", one_of = { "Callum", "Morag", "Priya" }, right = "Priya",
      why = "Morag has the van and Callum the shelf. What we say about our leaflet is for the duty manager." },
    field "Look at it again on (the day before the sale)" { id = "again", date = "27 November 2026",
      why = "The sale is on Saturday the 28th. A risk without a date is looked at when it has happened." },
    field "Customers who complained last year (may be left empty)" { id = "people", blank = true,
      why = "The log goes round the whole team. What went wrong belongs in it; whose hip it was does not." },
    class "named" { wrong = { "people" }, minutes = 8, add = { gaps = 1 }, against = "INSCS027.P13", to = "throws",
      why = "The box invites it, and last year's log did it too. A name with a complaint beside it is personal, and nobody needs it to count throws." },
    class "sound" { from = 80, minutes = 8, shows = { "INSCS027.P9", "INSCS027.P5" }, to = "throws",
      why = "Somebody who was not there could act on this page: what, how bad, whose decision, and when it is looked at again." },
    class "partly" { from = 50, minutes = 8, add = { gaps = 1 }, shows = "INSCS027.P5", to = "throws",
      why = "The risk can be recognised. What is missing is what somebody would need on Friday, with nobody to ask." },
    class "poor" { from = 0, minutes = 8, add = { gaps = 2 }, against = "INSCS027.P9", to = "throws",
      why = "From this page nobody could tell how many throws are missing, or who does something about it." },
  },
}

beat "throws" {
  narrator "You take it to the office.",
  priya "Twenty-four, and forty on the leaflet. What do you want to do about it?",
  choose {
    reply "First come, first served? It's a sale. Somebody always misses out." {
      id = "first_come", minutes = 2, set = { throws = "silent" }, against = { "INSCS027.P3", "INSCS027.P6" }, to = "list",
      why = "People do expect to miss out as number forty-one. Numbers twenty-five to forty have it in writing, and find out in the cold.",
      priya "Hm. It's your log. I'd have thought about number twenty-five.",
    },
    reply "Numbered tickets from half eight. Then number twenty-five knows before the doors open, and nobody has to push or stand there hoping." {
      id = "tickets", minutes = 4, set = { throws = "tickets" }, shows = "INSCS027.P12", to = "list",
      why = "It ends the pushing, and half an hour of waiting for nothing. Those who came on two buses still find out at the door.",
      priya "Good for the queue. I'll print some. It doesn't find us sixteen throws, mind.",
    },
    reply "Say so today: the page, the window, the door. Twenty-four on Saturday, and the next sixteen get theirs on Monday for the same money." {
      id = "say_so", minutes = 8, set = { throws = "told" }, shows = { "INSCS027.P6", "INSCS027.P12", "INSCS027.P3" }, to = "list",
      why = "People can decide before they put their coats on, and everyone who was promised one gets one. You asked the person who can say yes.",
      priya "Twenty pounds on Monday: I can stand behind that. Write it, and I'll put it up before I go.",
    },
  },
}

beat "list" {
  narrator "On the way back you stop at the door table. The prize draw: four days of names and mobiles, on a clipboard, open.",
  narrator "Sheet one. Sheet two. Sheet four. Twelve lines on each.",
  choose {
    ask = "What do you do with it?",
    action "Turn it face down and tape a note on it: please keep covered." {
      id = "face_down", minutes = 2, add = { gaps = 1 }, against = { ["INSCS027.P13"] = 2 }, to = "who",
      why = "Whoever signs has to turn it over and reads the others. And twelve people's numbers are somewhere, and nobody knows but you.",
    },
    action "Lock the sheets away and put out cards and a box with a slot. Sheet three can't be helped now." {
      id = "cards_only", minutes = 6, shows = "INSCS027.P12", against = "INSCS027.P13", to = "who",
      why = "From now on nobody reads anybody else's number, and that is well done. A lost sheet is a breach, though, and somebody has to hear of it.",
    },
    action "Take it to {priya.name}: sheet three is gone. Then cards, and a box with a slot." {
      id = "tell_priya", minutes = 8, set = { page_told = true }, shows = { ["INSCS027.P13"] = 2, ["INSCS027.P12"] = 1 }, to = "who",
      why = "She has to hear within {org.breach_tell_hours} hour, and had it in five minutes. And what made it possible is gone as well.",
      priya "Twelve names and numbers. Right. I'll ring the data protection lead now. Nobody's in trouble; go and get your box.",
    },
  },
}

beat "who" {
  narrator { "{clock}. The shop is shut. Priya is in her coat, waiting for the log. One column is still empty: who is told.", when = "minutes > 110" },
  narrator { "{clock}. One column of the log is still empty: who is told.", when = "minutes <= 110" },
  sort "Who needs to hear each of these?" {
    boxes = { "the team on Friday", "customers before they come", "Priya today", "nobody" },
    item "The back exit stays clear, whatever the van brings" { id = "clear", box = "the team on Friday",
      why = "A cage is parked in ten seconds by somebody who was not told." },
    item "Machine two drops out: use three, and say so" { id = "machine_two", box = "the team on Friday",
      why = "Whoever is on the tills should not be finding it out with nine people watching." },
    item "Somebody joins Callum on the tills from twelve to one" { id = "cover", box = "the team on Friday",
      why = "Cover works when the person covering knows it." },
    item "How many throws there really are" { id = "how_many", box = "customers before they come",
      why = "They are the ones who get up early for it." },
    item "Which way in has no step, and that there is a chair" { id = "no_step", box = "customers before they come",
      why = "For some people this decides whether they come at all." },
    item "A sheet of the prize draw is missing" { id = "page", box = "Priya today",
      why = "Twelve people's details. Our policy gives it {org.breach_tell_hours} hour, so tomorrow's brief is too late, and too many ears." },
    item "That it was Mrs Docherty who could not get in last year" { id = "step", box = "nobody",
      why = "That there has to be a way in without a step is for everyone. Who needs it is her own affair." },
    item "Who parked the cages" { id = "parked", box = "nobody",
      why = "Where they go now is worth knowing. Who put them there only makes people quicker to hide it." },
    class "late" { wrong = { "page" }, minutes = 4, add = { gaps = 1 }, against = { ["INSCS027.P13"] = 2 }, to = "brief",
      why = "The missing sheet is with the wrong people, or on the wrong day. It is the one line here with a clock on it." },
    class "sound" { from = 75, minutes = 4, set = { page_told = true, briefed = true }, shows = { "INSCS027.P7", "INSCS027.P6" }, to = "brief",
      why = "Each line goes to those who can do something with it, and what is private goes no further." },
    class "partly" { from = 45, minutes = 4, set = { page_told = true, briefed = true }, add = { gaps = 1 }, shows = "INSCS027.P7", to = "brief",
      why = "The line with the clock is right. Of the others ask: who could act on it, and would anyone be hurt by its going round?" },
    class "poor" { from = 0, minutes = 4, set = { page_told = true }, add = { gaps = 2 }, against = "INSCS027.P7", to = "brief",
      why = "The sheet reaches Priya. The rest would be with people who cannot use it, or with nobody." },
  },
}

-- Friday -----------------------------------------------------------------------------------------

beat "brief" {
  at = "Friday, 08:45",
  narrator "Team brief, by the kettles. Priya is on the phone, so you begin. The early lorry has brought three more cages of cushions.",
  callum { "That's the back exit cleared for nothing, then. There's nowhere else for them.", when = 'exit == "clear"' },
  callum { "So that's six. They'll have to go beside the others. There's nowhere else.", when = 'exit == "blocked"' },
  choose {
    reply "You know that stockroom best, Callum. If it can't be the door, where could they live till Monday?" {
      id = "ask_callum", minutes = 6, set = { exit = "clear" }, shows = { "INSCS027.P11", "INSCS027.P7" }, to = "rope",
      why = "The rule stands in the question, and the answer is his. People keep to what they have thought of themselves.",
      callum "The yard container's half empty. Needs Priya's key, that's all. ... Why did nobody think of that?",
      how "Then say nothing, and look at him" { why = "It took him eight seconds. With nobody filling them, he got there." },
      how "And then straight on to the tills" { minutes = 4, why = "He had it on the tip of his tongue. He told you afterwards, when the cages were already in the lamp aisle, and you moved them twice." },
    },
    reply "It's a fire exit. They're not going there, full stop. Anywhere else." {
      id = "full_stop", minutes = 3, set = { exit = "clear", narrow = true }, add = { gaps = 1 }, shows = "INSCS027.P4", against = "INSCS027.P11", to = "rope",
      why = "The exit stays free, and that is what counts most. \"Anywhere else\" turns out to be the lamp aisle: nobody was asked where.",
      callum "Anywhere else. Right you are.",
    },
    reply "Just for today, then, while we set up. Everybody here knows it's only for now, not for good." {
      id = "just_today", minutes = 1, set = { exit = "blocked" }, add = { luck = 1 }, critical = "unsafe", against = { ["INSCS027.P4"] = 2, ["INSCS027.P7"] = 1 }, to = "rope",
      why = "Everybody here knows it. An alarm does not, nor do customers. And the team has heard that the rule can wait.",
      callum "Cheers. It's just for now.",
    },
  },
}

beat "rope" {
  at = "Friday, 16:30",
  narrator "Half past four. The tills are three deep. The queue rope is still on the ramp, and looks very neat there.",
  narrator { "In your pocket is a leaflet with {customer.name}'s number on it. At five she is off to her sister's.", when = 'promise.ring == "open"' },
  choose {
    ask = "What do you do?",
    action "Move the rope to the step, put a chair inside, then ring her: how you get in." {
      id = "rope_and_ring", when = 'promise.ring == "open"', mood = 12, trust = 10, minutes = 9, keeps = "ring", set = { ramp = "clear" },
      shows = { "INSCS027.P6", "INSCS027.P12" }, to = "first",
      why = "First it was so, then you said so. Nine minutes on a busy afternoon, for everybody who comes on wheels or with a frame.",
      customer "The left side, ten to nine, and a chair. Well. I'll wear my good coat.",
    },
    action "Move the rope over to the step and put a chair inside the door." {
      id = "rope_only", when = 'promise.ring ~= "open"', mood = 4, minutes = 6, set = { ramp = "clear" }, shows = "INSCS027.P12", to = "first",
      why = "The way in is free, for whoever needs it. Those who stayed away last year just have no way of knowing.",
    },
    action "Ring her now, before five: it's all arranged, and the ramp will be clear." {
      id = "ring_hope", when = 'promise.ring == "open"', mood = 8, trust = 3, minutes = 4, keeps = "ring", set = { hoped = true },
      against = "INSCS027.P6", to = "first",
      why = "On time, and she is glad of it. But the rope is still where it was, so from now on she relies on something that nobody has done.",
      customer "All arranged! Well, that's more than I got last year.",
    },
    action "The tills first. Everything else can wait until it's quieter." {
      id = "tills_first", minutes = 45, against = "INSCS027.P12", to = "first",
      why = "Three deep is real. But the morning has a list of its own, and this was six minutes' work on a line that you had found yourself.",
      case 'promise.ring == "open"' {
        minutes = 45, against = { "INSCS027.P12", "INSCS027.P6" }, to = "first",
        why = "Three deep is real, and it feels wrong to walk away from it. It was the only half hour in which she could be reached.",
      },
    },
  },
}

-- Saturday ---------------------------------------------------------------------------------------

beat "first" {
  at = "Saturday, 08:25",
  narrator "Frost on the glass. Twenty people outside already, stamping. Thirty-five minutes, and five things left.",
  narrator { "The cages are still at the back exit. Just for now.", when = 'exit == "blocked"' },
  rank "In which order?" {
    item "Walk to both ways out and push both doors open" { id = "doors", why = "The only one that could cost a life, and it takes four minutes. It comes before anyone is inside." },
    item "See that the ramp is free and the chair is there" { id = "ramp_free", why = "Whoever needs the ramp comes early, to be ahead of the crowd." },
    item "Go along the queue and say how many throws there are" { id = "queue", level = true, why = "As urgent as the ramp. Those too far back can go for a coffee, and come in for something else." },
    item "Rubber strip over the demo throw's lead" { id = "strip", why = "Once the aisles are full, nobody looks down." },
    item "Stick the poster back up" { id = "poster_up", why = "Ten seconds, and if it stays undone nobody is worse off." },
    class "sound" { from = 80, minutes = 30, set = { exit = "clear", ramp = "clear", strip = true }, shows = { "INSCS027.P12", "INSCS027.P10" }, to = "doors_open",
      why = "By harm, and by who is inside when. What had crept back since yesterday you found with thirty minutes in hand." },
    class "partly" { from = 50, minutes = 30, set = { ramp = "clear", strip = true }, shows = "INSCS027.P12", to = "doors_open",
      why = "All of it gets started. What comes late in the list gets a glance in place of a look; ask of each what it does to somebody if it is left." },
    class "poor" { from = 0, minutes = 30, add = { gaps = 1 }, against = "INSCS027.P10", to = "doors_open",
      why = "What can be seen from the street came first. By nine the queue is inside, and then the doors and the ramp can no longer be done in peace." },
  },
}

beat "doors_open" {
  at = "Saturday, 09:00",
  narrator "Nine. The doors.",
  narrator { "{customer.name} comes up the ramp in her good coat, sits down on the chair like a queen, and looks at everything.", when = 'ramp == "clear" and promise.ring == "kept"' },
  narrator { "Near the end of the queue comes {customer.name}. She looks at the ramp, twice, and then comes up it.", when = 'ramp == "clear" and promise.ring ~= "kept"' },
  customer { "All arranged, you said. There's the rope. There it is.", when = 'ramp == "roped" and hoped' },
  narrator { "{customer.name} stands on the pavement till somebody's nephew lifts her frame over the step. She thanks him. She does not look at you.", when = 'ramp == "roped"' },
  narrator { "By the lamps a man goes down on one knee over a loose lead. He says it's nothing. He holds the knee while he says it.", when = "not strip" },
  to = { { "roped_off", when = 'ramp == "roped"' }, "alarm" },
}

beat "roped_off" {
  mood = -16, trust = -10,
  to = "alarm",
}

beat "alarm" {
  at = "Saturday, 09:20",
  narrator "The alarm. There is a flat upstairs with a toaster in it. There is also a boiler, and wiring, and from here nobody can tell.",
  narrator { "Between the lamps stand Callum's cages, and people are going round them one at a time.", when = "narrow" },
  callum "That'll be the toast again. Do I go and look?",
  choose {
    reply "Half a minute. Run up and see if it's real, before we put sixty folk out in the frost." {
      id = "see_first", minutes = 2, set = { out = "slow" }, add = { luck = 1 }, critical = "unsafe", against = { ["INSCS027.P4"] = 2, ["INSCS027.P13"] = 1 }, to = "leaving",
      why = "It mostly is the toast. If it is not, the half minute is gone, and you have sent somebody towards it.",
    },
    reply "Everybody out, please, both doors. Leave the baskets. Callum, take the back. Mrs Docherty, we go at your pace." {
      id = "all_out", mood = 6, trust = 4, minutes = 3, set = { out = "quick" }, shows = { ["INSCS027.P4"] = 2, ["INSCS027.P13"] = 1 }, to = "leaving",
      why = "Short, loud and in the right order: everyone, both doors, one colleague with a job, and the person who needs longer is not left for last.",
      customer "My pace is slow, mind.",
    },
    reply "I'll just put this lady through, and then we'll all go out, nice and calm." {
      id = "put_through", mood = -4, minutes = 2, set = { out = "slow" }, add = { luck = 1 }, critical = "unsafe", against = { ["INSCS027.P4"] = 2 }, to = "leaving",
      why = "Calm is right. But as long as the till beeps, everyone in line stays in line: they take their cue from you.",
    },
  },
}

beat "leaving" {
  narrator { "Two doors. By Priya's watch it takes two minutes and ten seconds, and nobody runs.", when = 'exit == "clear" and out == "quick" and not narrow' },
  narrator { "Two doors. At the lamps it jams, a cage is pushed over, cushions everywhere. Four minutes.", when = 'exit == "clear" and out == "quick" and narrow' },
  narrator { "It is a good minute before anybody moves, because nobody else does. Then two doors, and everyone is out.", when = 'exit == "clear" and out == "slow"' },
  narrator { "Half of them go to the green sign. The door opens a foot. They turn round, into those behind them. A woman goes down by the lamps and comes up with her hand to her brow.", when = 'exit == "blocked"' },
  narrator "The fire crew are there in six minutes. It was the toast.",
  to = { { "hurt", when = 'exit == "blocked"' }, "twenty_seven" },
}

beat "hurt" {
  priya "She's in the ambulance; it's four stitches. They want to know how long that door has been like that. They want to see the log.",
  mood = -10,
  choose {
    reply "Since Wednesday at least. I knew on Thursday. It's in the log, and it wasn't moved." {
      id = "since_wednesday", trust = 6, minutes = 4, shows = "INSCS027.P13", to = "twenty_seven",
      why = "Right, and hard. The crew needs to know how it really was, and so does the next shop.",
      priya "Thank you. That goes for me as well: I read it, and I went home.",
    },
    reply "It was only for now. They were just about to be shifted." {
      id = "only_for_now", minutes = 2, against = "INSCS027.P13", to = "twenty_seven",
      why = "It was said on Friday too. It tells them what was meant, and they had asked what was there.",
      priya "I'll go and find out, then.",
    },
    action "Write 'moved, Saturday 8:30' into the log before they ask for it." {
      id = "write_moved", minutes = 2, critical = "dishonest", against = { ["INSCS027.P13"] = 2 }, to = "twenty_seven",
      why = "It would make the page look right, and the page would be untrue. A log that has been tidied afterwards protects nobody, you included.",
    },
  },
}

beat "twenty_seven" {
  at = "Saturday, 10:05",
  narrator "Everybody is back in. The throws were gone by twenty to ten.",
  aziz { "Twenty-seven! I saw it on the window. Twenty pounds on Monday, is that right? Where do I sign?", when = 'throws == "told"' },
  aziz { "I've ticket twenty-seven. By the time I got it I'd been on two buses. The leaflet says forty.", when = 'throws == "tickets"' },
  aziz { "Forty, it says. I counted: I was twenty-seven. Two buses I was on for this.", when = 'throws == "silent"' },
  choose {
    reply "They go fast, I'm afraid. It's first come, first served with these." {
      id = "go_fast", mood = -3, minutes = 1, against = { "INSCS027.P3", "INSCS027.P5" }, to = "after",
      why = "He was among the first forty, and has it in print. It makes our mistake sound like his bad luck.",
      aziz "First forty served. It's your leaflet.",
      case 'throws == "told"' {
        mood = -3, minutes = 2, add = { gaps = 2 }, against = { "INSCS027.P3", "INSCS027.P5" }, to = "after",
        why = "The window says something else, and he has read it. A measure is worth what the person at the counter knows of it.",
        aziz "Then who wrote that on your window?",
      },
    },
    reply "Here's £{org.goodwill_limit} off anything you like. That much I can do myself, and it pays for the bus, and for a cup of tea besides." {
      id = "ten_off", minutes = 3, to = "after",
      why = "Within your limit of £{org.goodwill_limit}, and quick. He came for a throw, though, and there was a way to get him one.",
      case 'throws == "tickets"' {
        minutes = 3, set = { righted = true }, to = "after",
        why = "Within your limit of £{org.goodwill_limit}, and quick. He knew before nine that it might not be enough, and this makes up for a bus fare. A throw on Monday would have made up for the throw.",
        aziz "That's decent. It's my wife that's cold, though, not me.",
      },
      aziz "That's decent. It's my wife that's cold, though, not me.",
    },
    reply "It says forty, and we had twenty-four. You'll have one on Monday for twenty pounds: a name and a number on this card, please." {
      id = "monday_card", mood = 3, minutes = 4, set = { righted = true }, shows = { "INSCS027.P3", "INSCS027.P12" }, to = "after",
      why = "What went wrong in seven words, and then what he gets. The card holds just what you need to ring him.",
      aziz "Now that I'll tell them on the bus.",
      case 'throws ~= "told"' {
        mood = 3, minutes = 7, set = { righted = true }, shows = { "INSCS027.P3", "INSCS027.P11" }, to = "after",
        why = "It is the leaflet's promise a day or two late. You had Priya nod before you said it, because the price is hers.",
        priya "Same for the other fifteen. I wish we'd put it on the window on Thursday.",
        aziz "Monday I can do. Thank you.",
      },
    },
  },
}

beat "after" {
  at = "Saturday, 17:45",
  narrator { "On Priya's desk is a note: a man has rung about his daughter, who put her number on our clipboard and has had eleven messages from a stranger since.", when = "not page_told" },
  narrator { "Sheet three had slipped behind the radiator. The data protection lead has closed the matter, and thanked you by name.", when = "page_told" },
  narrator { "Machine two dropped out at ten past one. \"Use three!\" said four people at once, and that was that.", when = "briefed" },
  narrator { "Machine two dropped out at ten past one. It was nineteen minutes before somebody found out that three still worked. Two full baskets are standing by the door.", when = "not briefed" },
  narrator "The shop is swept. The log lies open at the last page: for next time.",
  pick "What goes in?" {
    item "The alarm: how long it took to empty the shop, and by which doors" { id = "time", right = true, why = "Nobody could have measured it on purpose. Next year somebody will be glad of it." },
    item "Ring the warehouse two days before, and do not wait for the email" { id = "van", right = true, why = "It cost five minutes, and it changed a grade." },
    item "Which grades were off, and why" { id = "grades", right = true, why = "The next log is better if this one says where it was wrong, the low ones included." },
    item "That Callum tends to park things by doors" { id = "callum", why = "It is about a person. Six cages and a full bay will find somebody else next year." },
    item "Mr Aziz's name and number, in case he complains" { id = "aziz", why = "It is on his card, for Monday, and then it goes into the shredding sack." },
    item "That the team was brilliant and it all worked out" { id = "brilliant", why = "Say it to them. In the log it tells nobody what to do." },
    class "sound" { from = 75, minutes = 5, shows = { "INSCS027.P7", "INSCS027.P8" }, to = "shut",
      why = "Facts, and how good the guesses were. Whoever writes the next one starts where you stop." },
    class "partly" { from = 40, minutes = 5, to = "shut",
      why = "Some of it will help. The rest is either about people, or it is what everyone knows anyway." },
    class "poor" { from = 0, minutes = 5, add = { gaps = 1 }, against = "INSCS027.P7", to = "shut",
      why = "Whoever opens this next November finds out whom to blame and that it was nice." },
  },
}

beat "shut" {
  narrator "Priya puts the lights out, from the back to the front.",
  to = {
    { "one_door", when = "visits.hurt > 0" },
    { "sheet_three", when = "not page_told" },
    { "first_forty", when = 'throws ~= "told" and not righted' },
    { "dull", when = 'mood >= 55 and gaps <= 2 and out == "quick" and luck == 0' },
    "mostly",
  },
}

ending "dull" {
  title = "A dull log",
  customer "That's me been to a sale. A chair, a lamp and a fire alarm. Same again next year?",
  priya "'Nothing to report, apart from toast.' It's the best log I've had.",
  customer_value = "mood", organisation_value = "96 - 4 * gaps",
  says = "Sixty people came in and sixty went out, twice. What did not happen on Saturday is in no newspaper, and most of it was your doing.",
}

ending "mostly" {
  title = "Mostly as written",
  customer { "I got in, and I got out. I'll say that.", when = 'ramp == "clear"' },
  customer { "A stranger lifted me in. It's the same as last year, with a nicer rope.", when = 'ramp == "roped"' },
  priya { "Nobody was hurt. I've gone over it twice, and one of those times it was luck.", when = "luck > 0" },
  customer_value = "mood", organisation_value = "78 - 5 * gaps - 19 * luck",
  says = "Nobody was hurt, and the shop took more than ever on one day. Some of what went wrong had stood in the log since Thursday, or could have.",
}

ending "first_forty" {
  title = "The first forty",
  aziz "It's on the town's page now: the leaflet, and me at your door with a ticket for the bus.",
  customer_value = "mood - 10", organisation_value = "46 - 4 * gaps",
  says = "Sixteen people had a promise in print. Two hundred have read about it by Sunday, and nobody asks how well the alarm went.",
}

ending "sheet_three" {
  title = "Sheet three",
  priya "You saw on Thursday that it was missing? Twelve people had their numbers on it. I'd have had them all rung by Friday.",
  customer_value = "mood - 15", organisation_value = "30 - 3 * gaps",
  says = "The sale went well enough. The sheet did not come back, and where the regulator has to be told, the company's {org.breach_report_hours} hours have been running since somebody first knew.",
}

ending "one_door" {
  title = "One door",
  customer { "I was never so glad of a chair by the front. I saw that lassie's face.", when = 'ramp == "clear"' },
  customer { "They lifted me in and they lifted me out. And then I saw that lassie's face.", when = 'ramp == "roped"' },
  priya { "It was in your log. It was in mine too. Neither of us moved it.", when = 'graded ~= "unsafe"' },
  priya { "It was in your log as well. Just not at the top.", when = 'graded == "unsafe"' },
  customer_value = "mood - 20", organisation_value = 10,
  says = "Four stitches, for toast. With smoke it would have been something else. The fire service's letter asks for two things: clear exits, and a log that somebody acts on.",
}
