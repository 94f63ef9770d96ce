-- A lovely number, and who it leaves out. The sums are easy; what they are sums of is not.
-- Week 1 to 4: 200 answers, all from the tills. 5,000 people dealt with the shop in that time.

scenario {
  title      = "4.6 out of 5",
  about      = "Friday's poster needs a number, and you have a lovely one. Then you meet somebody it leaves out.",
  channel    = "team",
  at         = "brae-and-bell",
  role       = "customer care adviser",
  starts     = "Tuesday, 13:40",
  conditions = { "routine", "busy" },
  practises  = { "INSCS040.P1", "INSCS040.P3", "INSCS040.P4", "INSCS040.P6", "INSCS040.P7", "INSCS040.P10",
                 "INSCS040.P13", "INSCS040.P14", "INSCS040.P15", "INSCS040.P16", "INSCS040.P17", "INSCS040.P19",
                 "INSCS038.P2", "INSCS038.P3", "INSCS038.P4", "INSCS038.P5", "INSCS038.P7", "INSCS038.P11" },
  knows      = { "INSCS040.K1", "INSCS040.K3", "INSCS040.K9", "INSCS040.K13", "INSCS038.K2", "INSCS038.K4" },
  points     = {
    ["INSCS040.K1"] = {
      "A tablet by the tills is quick, and hears only those who have just paid.",
      "A short card reaches anyone you walk up to, and costs a bit of your time.",
      "Phone and text need people's agreement: a number given for parcels is for parcels.",
      "A talk at the bench tells you why, which stars alone cannot.",
    },
    ["INSCS040.K3"] = {
      "Every tenth person, whoever it is: then nobody picks out the friendly faces.",
      "Each place gets its share, so the parcel bench is heard along with the tills.",
      "How many you ask is fixed beforehand; nobody stops early when the average looks nice.",
      "Offer to read it out or to write for someone, so that nobody is left out.",
    },
    ["INSCS040.K9"] = {
      "Ask of each post whether it is about your own shop, and when it happened.",
      "A picture of your own bench, with a date, tells you more than hearsay.",
      "The same words again, from a page with no posts of its own, may be a copy.",
      "Lay the posts beside what else you have, such as the complaints book.",
    },
    ["INSCS040.K13"] = {
      "An average counts every answer once, and says nothing of those who were never asked.",
      "A place with more people weighs more: an average of averages can mislead.",
      "Every percentage needs its 'of whom': the tills only, or the whole shop.",
      "A chart by week may show a fall that comes from broken tablets, not from people.",
    },
    ["INSCS038.K2"] = {
      "See where the low answers come from before you talk about how low they are.",
      "A few words on the back of a card often say what could be mended.",
      "Lay feedback beside the rota or the day's work, and the reason may show.",
      "The idea should answer what people said: they wanted a person, not a sign about patience.",
    },
    ["INSCS038.K4"] = {
      "Begin with what worries the other person: here, keeping the shop and its jobs safe.",
      "Say what is good, then where it hurts, with the figures there to read.",
      "Ask for something small with an end to it: two weeks, then ask customers again.",
      "Ask for what they can say yes to; what is decided elsewhere only brings a no.",
    },
  },
  meta       = { "integrity", "critical thinking", "communication" },
  circumstances = { "dissatisfied", "internal", "external", "own-initiative", "asked", "authority-sought",
                    "customer-present", "tangible-benefit", "intangible-benefit", "feedback-requested",
                    "feedback-spontaneous" },
  core       = { "numeracy", "communication", "problem solving", "working with others" },
  brief      = {
    you  = "You are {learner}, customer care adviser. This week you look after the feedback figures of the Falkirk shop.",
    them = "{grant.name}, the shop manager, who needs a number for a poster. And {customer.name}, who drives a taxi and collects parcels.",
    know = "Tablets by the tills have been asking \"How was it today?\" for four weeks: one to five stars. A calculator helps.",
    may  = "You may ask customers what they think, and say what you found. What goes on the wall and who works when is for {grant.name}.",
  },
}

cast {
  customer = { name = "Mrs Kaur", wants = "to be asked, and to hear what came of it", mood = 35, trust = 35,
               looks = { age = "older", skin = 4, face = "round", build = "average", hair = "black bun", wears = { "navy coat", "lanyard", "earrings" } } },
  grant    = { name = "Grant Mowat", role = "shop manager", mood = 60,
               looks = { age = "older", skin = 2, face = "square", build = "average", hair = "grey swept", wears = { "grey suit", "tie", "lanyard" } } },
  callum   = { name = "Callum", role = "colleague on the tills",
               looks = { age = "teenager", skin = 1, face = "narrow", build = "slight", hair = "red curly", wears = { "teal polo", "lanyard" } } },
}

facts {
  trial       = { "none", "bell", "sign" },
  poster      = { "none", "fair", "words", "tills", "untrue" },
  came_clean  = false,
}

promise "tell_her" {
  what = "Tell Mrs Kaur on Friday what came of it", by = "Friday, 12:00", mood = -15, trust = -15,
  why = "She had said what happens to things she tells people: they go into a drawer. This one did.",
  narrator "Five past twelve. On the bench lies a collection slip with KAUR on it. She has been and gone.",
}

promise "figure" {
  what = "Bring Grant a figure he can stand by", by = "Thursday, 17:00", add = { ["grant.mood"] = -12 },
  why = "He had put off the print shop on your word. When five o'clock came, he had nothing to put in its place.",
  grant "Five, we said. I've had the print shop on twice.",
}

-- What can be looked up --------------------------------------------------------------------------

consult "tablets" {
  label = "Go and stand where the tablets are", minutes = 3, when = "visits.plan == 0", shows = "INSCS040.P10",
  why = "Three minutes on your feet told you what the sheet does not: who ever comes past the question.",
  narrator "Four of them, bolted on at chest height, at the far end of each till. You meet one when you have paid.",
  narrator "Two have been taped over since week three. CRACKED, says the tape. Somebody has drawn a sad face under it.",
}

consult "page" {
  label = "Look through the shop's page for posts about us", minutes = 4, when = "visits.poster == 0 and visits.thin == 0",
  shows = { "INSCS040.P6", "INSCS040.P7" },
  why = "You read them for what they can bear: two with our bench in the picture, one about another town, one that copies another.",
  narrator "Four posts about waiting for parcels. Two show our bench and a date. One is about the shop in Perth. One is word for word the same as the second, from a page with no posts of its own.",
}

consult "book" {
  label = "Open the complaints book", minutes = 2, when = "visits.poster == 0 and visits.thin == 0", shows = "INSCS038.P3",
  why = "Not one of these nine could have been in the number: none of them came past a tablet.",
  narrator "Nine entries in four weeks. A wobbly lamp. A rude word from a delivery van. And seven times, in seven hands: nobody at the parcels.",
}

consult "ways" {
  label = "Open the list of ways to ask", minutes = 1, when = "visits.poster == 0 and visits.thin == 0", shows = "INSCS040.P1",
  why = "A list of what each way costs and whom it reaches is half a plan.",
  sheet "Ways to ask" { as = "table",
    { "Way", "What it takes", "Whom it reaches" },
    { "Tablet", "£90 each", "whoever stands in front of it" },
    { "Card, two questions", "4p, and a word", "anyone you walk up to" },
    { "Phone call", "12 minutes", "who rang us, if they agree to it" },
    { "Text", "1p", "who agreed to be asked by text: nobody yet" } },
}

consult "claims" {
  label = "Open the page on figures in adverts", minutes = 2,
  why = "Two minutes. It says what a number on a wall has to be able to bear.",
  narrator "A figure we show the public must not mislead, by what it says or by what it leaves out: that is the law (Digital Markets, Competition and Consumers Act 2024).",
  narrator "Say what was asked, of whom, how many and when. If you would not like it explained at the till, do not print it.",
}

consult "rota" {
  label = "Look at the lunchtime rota", minutes = 1, when = "visits.second > 0 and visits.poster == 0", shows = "INSCS040.P15",
  why = "You put the figures beside what the shop does at that hour. The reason for the bench was in one of the boxes.",
  sheet "Weekdays, 12 to 2" { as = "rota",
    { "Who", "12-13", "13-14" },
    { "Callum", "tills", "tills" },
    { "Priya", "floor", "lunch" },
    { "Aileen", "lunch", "phone" },
    { "Sanjay", "stockroom", "stockroom" },
    { "Parcels", "whoever hears", "whoever hears" } },
}

-- Tuesday ------------------------------------------------------------------------------------------

beat "asked" {
  narrator "{grant.name} has a lanyard, a cold coffee and the good chair.",
  grant "Head office are doing a poster for every shop. Big number, gold star. The print shop wants it Friday at ten. What did we get?",
  narrator { "Behind the door the shop hums like a fridge. It is that kind of Tuesday.", when = 'condition == "busy"' },
  sheet "Four weeks of tablets" { as = "table",
    { "Stars", "Answers" },
    { "5", "148" },
    { "4", "34" },
    { "3", "10" },
    { "2", "6" },
    { "1", "2" } },
  calculate "What is the average?" {
    answer = "4.6", unit = "stars",
    why = "740 + 136 + 30 + 12 + 2 is 920 stars. 920 from 200 answers is 4.6.",
    slip "most" { answer = "5.0", points = 30,
      why = "Five is what most people gave. The average lets the others count as well." },
    slip "scale" { answer = "3.0", points = 20,
      why = "That is the middle of the scale, 1 to 5. Each number of stars has to count as often as it was given." },
    slip "per_box" { answer = "40", points = 20,
      why = "That is 200 answers shared among five rows. The stars themselves are not in it yet." },
    class "right" {
      from = 100, to = "bench", minutes = 4, add = { ["grant.mood"] = 6 }, shows = "INSCS040.P13",
      why = "Every answer counted once, with its stars. The sum is right. What it is a sum of comes next.",
      grant "Four point six! That's top of the area. Bring me the sheet and I'll send it off.",
    },
    class "off" {
      from = 0, to = "bench", minutes = 7, add = { ["grant.mood"] = 4 }, against = "INSCS040.P13",
      why = "Stars times answers, added up, shared among the 200. The spreadsheet did it that way and got 4.6.",
      grant "Is that right? Let me try it on mine. Four point six! That's top of the area. Bring me the sheet and I'll send it.",
    },
  },
}

beat "bench" {
  narrator "The office printer stands behind the collection point. On the bench sits a woman with a taxi badge. There is a hatch, and nobody in it.",
  customer "Are you for parcels? No. They never are.",
  choose {
    reply "If you've any feedback, there's tablets at the tills. It only takes a second." {
      id = "tablets_there", to = "missing", mood = -10, trust = -6, minutes = 1, against = { "INSCS040.P17", "INSCS038.P2" },
      why = "It was meant as an open door. But she cannot leave the bench without losing her turn, and it was not the tablet she was waiting for.",
      customer "So I should queue to tell you about the queue.",
    },
    reply "I'll get your parcel. And then: what's it usually like, this bench?" {
      id = "parcel_then_ask", to = "missing", mood = 14, trust = 8, minutes = 8, promises = "tell_her", shows = { "INSCS038.P2", "INSCS040.P17" },
      why = "First what she came for, then a question with no answer built into it. And she was told she would hear what came of it.",
      customer "Twenty minutes, as a rule. That's a fare to the station. Three years I've been coming. Nobody has ever asked me, and if I tell you, it goes in a drawer.",
      narrator "You say that she will hear on Friday what came of it. She is always here on Fridays, at half past eleven.",
    },
    reply "It's just lunchtime. It's usually a lot quicker than this, honestly." {
      id = "usually_quicker", to = "missing", mood = -8, trust = -6, minutes = 1, against = "INSCS038.P2",
      why = "You spoke up for the shop. She has sat there more often than you have, and now there is nothing to ask.",
      customer "Is it? I come at lunchtime.",
    },
    action "Fetch her parcel and bring it to her." {
      id = "just_fetch", to = "missing", mood = 10, trust = 4, minutes = 6,
      why = "She has her parcel, and that is what she came for. What she knows about the bench went out of the door with her.",
      customer "Oh. Thank you. You're the first that's moved.",
    },
  },
}

beat "missing" {
  at = "Tuesday, 14:20",
  narrator "Back at your desk, with the sheet for {grant.name}. And with two others.",
  sheet "Where the answers came from, four weeks" { as = "table",
    { "Where", "People", "Answers" },
    { "Tills", "2,000", "200" },
    { "Collection point", "1,000", "0" },
    { "Returns desk", "400", "0" },
    { "Phone and chat", "600", "0" },
    { "In and out, bought nothing", "1,000", "0" } },
  sheet "Answers by week" { as = "chart", { "Week", "Answers" }, { "1", 84 }, { "2", 61 }, { "3", 34 }, { "4", 21 } },
  narrator "Two of the four tablets have been taped over since week three: cracked.",
  pick "Who could not be heard in the 4.6?" {
    item "People waiting for parcels" { id = "parcels", right = true, why = "A thousand of them, and no tablet anywhere near the bench." },
    item "People who went out again without buying" { id = "left", right = true, why = "You meet a tablet when you have paid. They had a reason not to." },
    item "People who rang or wrote" { id = "phone", right = true, why = "No tablet on the phone. They are six hundred." },
    item "People with something to return" { id = "returns", right = true, why = "Another desk, four hundred people, and nobody asked." },
    item "People who cannot reach or read the tablet" { id = "reach", right = true, why = "Chest height, small print, standing. Some customers at the tills were left out too." },
    item "People at the two tills with a taped-over tablet" { id = "cracked", right = true, why = "Two of four taped over. A part of the fall in the chart is tape, not people." },
    item "People who pay by card" { id = "card", why = "They pay at the tills like the others, and come past the tablet." },
    item "Saturday customers" { id = "saturday", why = "The tablets were on every day. Nothing here says that Saturdays are missing." },
    item "People who were not happy" { id = "unhappy", why = "Eight of them did answer. It is where they stood that kept most people out, whatever they thought." },
    class "sound" {
      from = 80, to = "rate", minutes = 4, shows = { "INSCS040.P10", "INSCS040.P3" },
      why = "You asked who was ever in front of the question. That is the first thing to ask of any average.",
    },
    class "partly" {
      from = 40, to = "rate", minutes = 4, shows = "INSCS040.P10",
      why = "You saw that people are missing. A few more of them are in the table, in the rows with a nought.",
    },
    class "poor" {
      from = 0, to = "rate", minutes = 4, against = "INSCS040.P10",
      why = "Go by where people stood: who never came past a tablet that worked? The rows with a nought say it.",
    },
  },
}

beat "rate" {
  narrator "{grant.name} will ask how many that is. You do it for the whole shop: 5,000 people in four weeks, 200 answers.",
  calculate "What share of them answered?" {
    answer = "4", unit = "%",
    why = "200 of 5,000: four in a hundred.",
    slip "tills_only" { answer = "10", points = 50,
      why = "200 of the 2,000 at the tills. True for the tills, and the other 3,000 are out of it again." },
    slip "turned" { answer = "25", points = 40,
      why = "One in 25, turned round: 5,000 by 200 is 25. One in 25 is four in a hundred." },
    slip "tills_share" { answer = "40", points = 20,
      why = "That is the share of people who come past the tills. Of those, one in ten answered." },
    class "right" {
      from = 100, to = "grant_talk", minutes = 2, shows = "INSCS040.P13",
      why = "Four in a hundred, measured against everyone. A figure to lay beside the 4.6.",
    },
    class "near" {
      from = 40, to = "grant_talk", minutes = 3,
      why = "The right numbers, held against the wrong ones. Ask each time: of whom?",
      narrator "You check it against the door counter: four in a hundred.",
    },
    class "off" {
      from = 0, to = "grant_talk", minutes = 4, against = "INSCS040.P13",
      why = "Answers over people, times a hundred: 200 of 5,000 is 4.",
      narrator "You check it against the door counter: four in a hundred.",
    },
  },
}

beat "grant_talk" {
  at = "Tuesday, 15:30",
  narrator "{grant.name} has cleared a space on the wall, a metre wide.",
  grant "There she goes. Four point six, gold star. Have you the sheet?",
  choose {
    reply "Here it is, four point six. There's maybe a wee question about who exactly got asked, but honestly it's fine." {
      id = "wee_question", to = "grant_push", minutes = 2, against = { "INSCS040.P15", "INSCS038.P11" },
      why = "The most important thing about the number went by in half a sentence, with 'it's fine' behind it. He could not know.",
      grant "There's always a wee question. Grand.",
      narrator "You see the empty hatch in front of you, and go on: three in five never come past a tablet.",
    },
    reply "You can't use that. It's rubbish: nobody asked the half of them." {
      id = "rubbish", to = "grant_push", minutes = 2, add = { ["grant.mood"] = -18 }, against = { "INSCS038.P4", "INSCS040.P15" },
      why = "It is not rubbish, it is the tills. Thrown at him like this, there is nothing for him to do but defend it.",
      grant "Rubbish? Callum's been on those tills four weeks with a smile on him.",
    },
    reply "For the tills, it's a good number. Three in five customers never come past one." {
      id = "the_tills", to = "grant_push", minutes = 4, add = { ["grant.mood"] = -4 }, shows = { "INSCS040.P15", "INSCS038.P11" },
      why = "What the number is, what it is not, and credit where it belongs. He did not like it, and he understood it.",
      grant "Three in five. Hm. Who's that, then?",
    },
  },
}

beat "grant_push" {
  grant "Look. Last year they'd a list of shops to shut, and we were on it. Nine jobs. I want a number on that wall that says leave us be. Four point six does that.",
  grant { "And it's a true number. You worked it out yourself.", when = "grant.mood >= 50" },
  grant { "And I'm not having it called names.", when = "grant.mood < 50" },
  choose {
    reply "Then put your own name under it. I'm not putting mine." {
      id = "your_name", to = "plan", minutes = 2, add = { ["grant.mood"] = -12 }, promises = "figure",
      against = "INSCS038.P5",
      why = "A clear line, and you held it. But it left him alone with his list, and the way out came from him.",
      grant "There's no need for that. All right. Ask who you like. But I need a figure on Thursday by five.",
    },
    reply "I want us off it too. High, nobody can pick at it. Low, we know what to mend. Two days?" {
      id = "two_days", to = "plan", minutes = 3, add = { ["grant.mood"] = 6 }, promises = "figure",
      shows = { "INSCS038.P4", "INSCS038.P5" },
      why = "You took his worry seriously, showed what each result would do for him, and asked for something small.",
      grant "Two days. Thursday, five o'clock, and no later. And don't annoy folk.",
    },
    reply "You know best what head office wants, and it's true as far as it goes. I'll send it down just as it is." {
      id = "as_it_is", to = "thin", minutes = 1, add = { ["grant.mood"] = 4 }, against = { ["INSCS040.P19"] = 1, ["INSCS038.P4"] = 1 },
      why = "His worry is real, and it is hard to stand in front of it. But you know what the number leaves out, and now only you do.",
      grant "Good. Good. Nine jobs.",
    },
  },
}

-- Wednesday ----------------------------------------------------------------------------------------

beat "plan" {
  at = "Wednesday, 09:00",
  narrator "A hundred cards, two questions: how many stars, and why. You write down how it will be done, so that anybody can see it was fair.",
  pick "What goes into the plan?" {
    item "All five places, each with its share of the hundred" { id = "all_five", right = true, why = "40 tills, 20 parcels, 8 returns, 12 phone and chat, 20 at the door: a small shop in the shape of the large one." },
    item "Every tenth person, whoever it is" { id = "every_tenth", right = true, why = "Then nobody picks, and nobody is left out for how they look." },
    item "An offer to read the card out, or to write for someone" { id = "read_out", right = true, why = "Not everybody can read small print or hold a pen. Their stars count too." },
    item "No names, and a no is fine" { id = "no_names", right = true, why = "Stars need no name. And people who feel free to refuse feel free to be honest." },
    item "Whoever served them waits while they fill it in" { id = "waits", why = "People are kind to a face. Answers given to the person they are about come out too sweet." },
    item "\"How much did you enjoy your visit?\"" { id = "enjoy", why = "The answer is half in the question. 'How was it?' leaves room." },
    item "A text to everybody on the parcel list" { id = "parcel_list", why = "They gave their numbers to hear about parcels, and that is what we may use them for." },
    item "Stop early if the average looks settled" { id = "stop_early", why = "It always looks settled when we like it. The hundred were fixed beforehand for that reason." },
    class "sound" {
      from = 80, to = "cards", minutes = 25, shows = { "INSCS040.P4", "INSCS040.P3" },
      why = "Where, whom, how many, and who can be heard. Whoever doubts the number can read how it came about.",
    },
    class "partly" {
      from = 40, to = "cards", minutes = 25, shows = "INSCS040.P4",
      why = "The bones of it are there. What is missing, or too much, would bend the number a little.",
    },
    class "poor" {
      from = 0, to = "cards", minutes = 40, against = { "INSCS040.P4", "INSCS040.P3" },
      why = "This would have bent the number as much as the tablets did. Aileen read it over and put you right.",
      narrator "Aileen from the phones reads it over your shoulder. 'That's the tablets again, only on paper.' You write it new, together.",
    },
  },
}

beat "cards" {
  at = "Wednesday, 12:15",
  callum "Seven done! There was one with a rug, face like a wet Fair Monday. I gave his to the lady after him. She was lovely.",
  choose {
    reply "Och well, as long as we get to the forty. You're doing great." {
      id = "get_to_forty", to = "again", minutes = 1, against = { ["INSCS040.P10"] = 2 },
      why = "It keeps the peace. But every lovely lady in place of a wet Monday lifts the number, and that is how the 4.6 came about.",
      callum "Magic. I've an eye for them.",
    },
    reply "Give me the cards. I'll do the tills myself." {
      id = "myself", to = "second", minutes = 40, shows = "INSCS040.P10", against = "INSCS038.P7",
      why = "The sample was safe. Callum still does not know what he did wrong, only that the cards were taken off him.",
      callum "Oh. Right. Sorry.",
    },
    reply "It's the wet Mondays we've never heard from. Every tenth. Will I count?" {
      id = "wet_mondays", to = "second", minutes = 10, shows = { "INSCS040.P10", "INSCS038.P7" },
      why = "He got the reason as well as the rule, and help with it. The next grumpy face got a card.",
      callum "Aye, I see it. Number eight's got a dog and a parking ticket. Here goes.",
    },
  },
}

-- Thursday -----------------------------------------------------------------------------------------

beat "again" {
  at = "Thursday, 16:48",
  narrator "This morning Aileen saw the names Callum had for his forty: Lovely, Lovely with Pram, Lovely Again. They went into the bin, and you stood at the tills all day with new ones.",
  to = "second",
}

beat "second" {
  at = "Thursday, 16:30",
  narrator "A shoebox with a hundred cards in it, and writing on the backs.",
  sheet "A hundred cards" { as = "table",
    { "Where", "Cards", "Average" },
    { "Tills", "40", "4.6" },
    { "Collection point", "20", "2.2" },
    { "Returns desk", "8", "4.0" },
    { "Phone and chat", "12", "3.5" },
    { "In and out, bought nothing", "20", "2.9" } },
  calculate "What is the shop's average?" {
    answer = "3.6", unit = "stars",
    why = "40 × 4.6, 20 × 2.2, 8 × 4.0, 12 × 3.5, 20 × 2.9: 184 + 44 + 32 + 42 + 58 is 360. From 100 cards: 3.6.",
    slip "averages" { answer = "3.4", points = 50,
      why = "The five averages added up and shared by five. The returns desk with its 8 cards now weighs as much as the tills with 40." },
    slip "old_one" { answer = "4.1", points = 20,
      why = "Half-way between 4.6 and 3.6. That is a compromise between two numbers, and an average of nobody." },
    slip "tills" { answer = "4.6", points = 20,
      why = "The tills again. They are 40 of the hundred." },
    class "right" {
      from = 100, to = "share", minutes = 5, shows = "INSCS040.P13",
      why = "Each place weighed as much as it has people. 3.6: lower, and it is the shop's.",
    },
    class "near" {
      from = 50, to = "share", minutes = 7,
      why = "Close. But an average of averages lets eight people count as much as forty.",
      narrator "You do it once more, card by card. 360 stars, 100 cards. 3.6.",
    },
    class "off" {
      from = 0, to = "share", minutes = 9, against = "INSCS040.P13",
      why = "Cards times average for each place, added up, shared by the hundred cards: 3.6.",
      narrator "You do it once more, card by card. 360 stars, 100 cards. 3.6.",
    },
  },
}

beat "share" {
  narrator "The tills are what they were. It is another row that pulls it down. You lay out its twenty cards.",
  sheet "Collection point, 20 cards" { as = "chart", { "Stars", "Cards" }, { "5", 1 }, { "4", 3 }, { "3", 4 }, { "2", 3 }, { "1", 9 } },
  narrator "On the back of the low ones, again and again: 'Nobody came.' 'Is there meant to be a bell?' One says only: 'See the drawer.'",
  calculate "What share of the twenty gave one or two stars?" {
    answer = "60", unit = "%",
    why = "Nine and three is twelve. Twelve of twenty is 60 in a hundred.",
    slip "ones" { answer = "45", points = 50,
      why = "Nine of twenty, the single stars. The three cards with two stars belong to it." },
    slip "of_all" { answer = "12", points = 50,
      why = "Twelve of all hundred cards. The question was about the twenty from the bench." },
    slip "happy" { answer = "20", points = 20,
      why = "That is the four who gave four or five stars: the other end of the chart." },
    class "right" {
      from = 100, to = "tell_grant", minutes = 3, shows = { "INSCS040.P13", "INSCS038.P3" },
      why = "One average says how much. This says where, and the backs of the cards say why.",
    },
    class "near" {
      from = 45, to = "tell_grant", minutes = 4, shows = "INSCS038.P3",
      why = "The right row, with a piece too few in it or too many people under it. Either way it is the bench.",
      narrator "Twelve of twenty, Aileen says. Six in ten.",
    },
    class "off" {
      from = 0, to = "tell_grant", minutes = 5, against = "INSCS040.P13",
      why = "Count the low cards, nine and three, and hold them against the twenty.",
      narrator "Twelve of twenty, Aileen says. Six in ten.",
    },
  },
}

beat "tell_grant" {
  narrator "{clock}. {grant.name} is on the phone to the print shop. He holds up one finger, then two, then hangs up.",
  grant "Well? Put me out of my misery.",
  choose {
    reply "Three point six. The tills held. It's the bench: six in ten gave it one or two stars." {
      id = "three_point_six", to = "trial", minutes = 4, keeps = "figure", shows = { "INSCS040.P14", "INSCS040.P15" },
      why = "The figure first, then what is good, then where it hurts. He can do something with each of them.",
      how "Sitting down, the shoebox between you, and then waiting" {
        id = "sitting_down",
        add = { ["grant.mood"] = 6 }, shows = "INSCS038.P11",
        why = "He could read the cards himself. Nobody argues with 'See the drawer'.",
        grant "'Is there meant to be a bell?' ... Ach. No. There isn't.",
      },
      how "In the doorway, coat on, to get it over with" {
        id = "in_the_doorway",
        add = { ["grant.mood"] = -8 },
        why = "All true, and said like bad weather. He was left with the number and no one to turn it over with.",
        grant "Three point six. Shut the door. No, come in, and shut the door.",
      },
    },
    reply "It's come down a touch, which is what you'd expect with a smaller sample. These things bounce about." {
      id = "down_a_touch", to = "trial", minutes = 6, keeps = "figure", add = { ["grant.mood"] = -4 }, against = { "INSCS040.P15", "INSCS038.P11" },
      why = "It softens the blow and takes the point away with it. It did not bounce: other people were asked.",
      grant "A touch. How much is a touch?",
      narrator "A whole star. You put the sheet on his desk after all, and he reads it standing.",
    },
    reply "You're not going to like it. I did say, on Tuesday." {
      id = "did_say", to = "trial", minutes = 5, keeps = "figure", add = { ["grant.mood"] = -14 }, against = "INSCS038.P11",
      why = "You did say. But now the talk is about who was right, and the bench has to wait its turn.",
      grant "Aye, well done you. What is it?",
      narrator "3.6. The tills at 4.6, the bench at 2.2. He turns his chair to the wall.",
    },
  },
}

beat "trial" {
  grant { "So I've a number that's worse, and a bench I never look at. What would you do?", when = "grant.mood >= 45" },
  grant { "So that's my poster gone. I hope you've an idea to go with it.", when = "grant.mood < 45" },
  choose {
    reply "Another pair of hands at lunchtime, all week. It's the only real answer." {
      id = "more_hands", to = "poster", minutes = 5, shows = "INSCS040.P16", against = "INSCS038.P5",
      why = "It would help. But hours are decided in Stirling in the summer, so he could only say no, and that was the end of it.",
      grant "I'd love one. I asked in January. They laughed.",
    },
    reply "A bell at the bench, and one of us carries the other end, twelve to two. Two weeks, then ask again." {
      id = "bell", to = "poster", minutes = 6, set = { trial = "bell" }, add = { ["grant.mood"] = 6 }, shows = { "INSCS040.P16", "INSCS038.P5" },
      why = "It answers what the cards say, costs little, and has an end at which one can see whether it worked.",
      grant "Sanjay's in the stockroom with nobody to talk to. He'll carry it. Two weeks. I can do two weeks.",
    },
    reply "A sign at the hatch: 'Thank you for your patience. We'll be right with you.'" {
      id = "sign", to = "poster", minutes = 4, set = { trial = "sign" }, against = "INSCS040.P16",
      why = "Cheap and quick. It asks people to be patient where they had asked for a person, and 'right with you' has to be true.",
      grant "I've one of those in the cupboard. It's even laminated.",
    },
    reply "A tablet by the bench, so that we hear it from them as it happens and not a month later." {
      id = "tablet_bench", to = "poster", minutes = 4, shows = "INSCS040.P3", against = "INSCS040.P16",
      why = "It mends the asking. But twenty cards have told us already, and the next thousand would be told to a tablet and not to a person.",
      grant "Ninety pounds, to be told there's nobody there. I could go and look.",
    },
  },
}

-- Friday -------------------------------------------------------------------------------------------

beat "poster" {
  at = "Friday, 09:20",
  narrator "The print shop wants it in forty minutes. The space on the wall is still a metre wide.",
  grant "I've had a thought in the night. There's 4.6, and there's 3.6. What's half-way? Four point one. That's fair to both, is it not?",
  choose {
    ask = "What do you send?",
    reply "4.1 out of 5. Thank you, Falkirk!" {
      id = "half_way", to = "kaur_friday", minutes = 10, set = { poster = "untrue" }, critical = "dishonest", against = { ["INSCS040.P19"] = 2 },
      why = "It sounds like a compromise between two people. But nobody gave it: it is a figure made up half-way to the truth.",
      grant "Four point one. I can live with that.",
    },
    reply "3.6 out of 5. We asked 100 of you, all over the shop. Longest wait: parcels. Next time we ask: April." {
      id = "three_six_april", when = 'trial ~= "bell"', to = "kaur_friday", minutes = 15, set = { poster = "fair" }, shows = { "INSCS040.P14", "INSCS040.P19" },
      why = "What was asked, of how many, where, and when we ask again. It is true in every word. What we do about it is not on there yet.",
      grant "Three point six, in gold. They'll think I've gone daft in Stirling. Send it. Before I change my mind.",
    },
    reply "3.6 out of 5. We asked 100 of you, all over the shop. You told us about the parcels. There's a bell now." {
      id = "three_six_bell", when = 'trial == "bell"', to = "kaur_friday", minutes = 15, set = { poster = "fair" }, shows = { "INSCS040.P14", "INSCS040.P17", "INSCS040.P19" },
      why = "What was asked, of how many, where, and what it led to. A low number with a reason beside it is hard to laugh at.",
      grant "Three point six, in gold. They'll think I've gone daft in Stirling. Send it. Before I change my mind.",
    },
    reply "No number. 'You waited too long for your parcels. Ask us what we're doing about it.'" {
      id = "no_number", to = "kaur_friday", minutes = 12, set = { poster = "words" }, shows = { "INSCS040.P17", "INSCS040.P19" },
      why = "True, and more use to most people than a figure. Head office asked for a number, and has to be told why there is none.",
      grant "And who explains to head office where the star's to go? Me. Fine.",
    },
    reply "4.6 out of 5, in gold. It's the number they asked for, and they never said from whom it had to be." {
      id = "gold_star", to = "kaur_friday", minutes = 5, set = { poster = "untrue" }, add = { ["grant.mood"] = 6 }, critical = "dishonest", against = { ["INSCS040.P19"] = 2 },
      why = "You know it to be the tills, and the wall will say it is the shop. Leaving that out misleads people, and the law says so too.",
      grant "Nine jobs. You've done right by them.",
    },
  },
}

beat "thin" {
  at = "Friday, 09:20",
  narrator "The print shop wants it in forty minutes. In your tray lie Tuesday's sheets, and the row of noughts.",
  grant "Four point six. Gold star. You've not sent it yet?",
  choose {
    ask = "What do you send?",
    reply "4.6 out of 5: what Falkirk thinks of us!" {
      id = "what_falkirk_thinks", to = "kaur_friday", minutes = 5, set = { poster = "untrue" }, add = { ["grant.mood"] = 6 }, critical = "dishonest", against = { ["INSCS040.P19"] = 2 },
      why = "You know it to be the tills, and the wall will say it is Falkirk. Leaving that out misleads people, and the law says so too.",
      grant "There she goes. Nine jobs.",
    },
    reply "4.6 out of 5 at our tills: 200 answers in four weeks. Next month we ask everyone else." {
      id = "at_our_tills", to = "kaur_friday", minutes = 12, set = { poster = "tills" }, shows = { "INSCS040.P19", "INSCS040.P14" },
      why = "Late, but now it says where it comes from and what is missing, in the same size of letters. And it gives the others their turn.",
      grant "Next month, it says. Who's going to do that? ... Aye. I see. You are.",
    },
    reply "Nothing yet. I should have said it louder on Tuesday: three in five were never asked." {
      id = "nothing_yet", to = "kaur_friday", minutes = 10, add = { ["grant.mood"] = -12 }, shows = { "INSCS040.P15", "INSCS038.P11" },
      why = "Right, and hard. It cost the poster, and it was said to the one person who could still decide otherwise.",
      grant "Forty minutes before, you tell me. Forty minutes. ... All right. Not without them, then.",
    },
  },
}

beat "kaur_friday" {
  at = "Friday, 11:30",
  narrator { "The poster is up. The ink smells of marzipan.", when = 'poster ~= "none"' },
  narrator { "The wall is bare, with a pale patch where last year's star was.", when = 'poster == "none"' },
  narrator { "{customer.name} is on the bench, with a bell beside her that she has not touched yet.", when = 'trial == "bell"' },
  narrator { "{customer.name} is on the bench, under a laminated sign.", when = 'trial == "sign"' },
  narrator { "{customer.name} is on the bench. The hatch is empty.", when = 'trial == "none"' },
  customer { "I can see your poster from here. Who did you ask?", when = 'poster == "untrue"' },
  customer { "I can see your poster from here. The tills. So that's who you ask.", when = 'poster == "tills"' },
  customer { "Is that my bench, on your wall?", when = 'poster == "fair" or poster == "words"' },
  customer { "So. Friday. Did it go in the drawer?", when = 'promise.tell_her == "open"' },
  choose {
    reply "Not you, and I knew it. That number shouldn't be up. I'm going in now to say so." {
      id = "come_clean", when = 'poster == "untrue"', to = "after", minutes = 10, mood = 8, trust = 10, keeps = "tell_her", set = { came_clean = true },
      add = { ["grant.mood"] = -10 }, shows = "INSCS038.P11",
      why = "Late, and out loud. The poster hung for an hour, and then somebody took it down who could have left it.",
      customer "Well. Go on, then. I'll mind your bench.",
    },
    reply "A good few people. You can't ask everybody, and most of them were very happy." {
      id = "good_few", when = 'poster == "untrue"', to = "after", minutes = 2, mood = -12, trust = -12, against = { "INSCS040.P17", "INSCS040.P19" },
      why = "Each word could be defended. Put together for someone who was never asked, they tell her that she does not count.",
      customer "Most of whom?",
    },
    reply "Your bench has a bell now. Press it. If nobody comes, I want to know." {
      id = "press_it", when = 'trial == "bell" and poster ~= "untrue"', to = "after", minutes = 4, mood = 18, trust = 14, keeps = "tell_her",
      shows = { ["INSCS040.P17"] = 2 },
      why = "She can see that what she said went somewhere, and she is asked to go on saying it.",
      narrator "She presses it. Behind the hatch something falls over, and Sanjay comes running with a biscuit in his mouth.",
    },
    reply "Nothing you'd notice yet. But it's written down, the manager's read it, and you'll be asked." {
      id = "nothing_yet_kaur", when = 'trial ~= "bell" and poster ~= "untrue"', to = "after", minutes = 4, mood = 6, trust = 6, keeps = "tell_her",
      shows = "INSCS040.P17",
      why = "There was little to report, and she got it straight. A small truth on the right day keeps a promise.",
      customer "Hm. That's an answer, anyway. I'll hold you to the asking.",
    },
    action "Give her a friendly wave, and leave her to her phone." {
      id = "wave", to = "after", minutes = 2, mood = -4, against = "INSCS040.P17",
      why = "Friendly, from a distance. She gave her opinion on this bench, and it is here that she would have heard what came of it.",
    },
    reply "Great news: we had a really good response, over two hundred replies!" {
      id = "good_response", when = 'poster ~= "untrue"', to = "after", minutes = 3, mood = -6, against = "INSCS040.P17",
      why = "It is news about our survey. She had told us about her lunch hour.",
      customer "That's lovely for you.",
    },
  },
}

beat "after" {
  at = "Friday, 12:10",
  to = {
    { "taken_down", when = 'poster == "untrue" and came_clean' },
    { "photograph", when = 'poster == "untrue"' },
    { "bell_rings", when = 'poster ~= "none" and trial == "bell" and mood >= 40' },
    { "small_print", when = 'poster == "tills"' },
    { "pale_patch", when = 'poster == "none"' },
    "on_the_wall",
  },
}

ending "bell_rings" {
  title = "3.6, and somebody comes",
  grant "Stirling rang. I thought, here we go. They want to know where we got the bell.",
  customer "Four minutes. I timed it. I might even give you a three.",
  customer_value = "mood", organisation_value = 88,
  says = "In two weeks the twenty will be asked again. Until then a low number hangs in the doorway, and people stop in front of it and nod.",
}

ending "on_the_wall" {
  title = "True, and still waiting",
  grant "Well, it's honest. Folk are reading it. Now they all want to know what we're doing about it.",
  customer_value = "mood", organisation_value = 60,
  says = "What hangs on the wall can stand being asked about. To {customer.name} it is a poster like any other: it says nothing yet about the next twenty minutes on that bench.",
}

ending "small_print" {
  title = "At our tills",
  grant "It's a poster with a 'but' in it. Still. Nobody can say it isn't true.",
  customer_value = "mood", organisation_value = 55,
  says = "The number says where it comes from. Three in five customers wait another month to be asked, and {customer.name} reads the line about that twice.",
}

ending "pale_patch" {
  title = "A pale patch on the wall",
  grant "Eleven shops, ten posters. I told them ours is late since we've not finished asking. They didn't know what to say to that.",
  customer_value = "mood", organisation_value = 50,
  says = "No number is better than a wrong one, and worse than a fair one. The tablets go back in a box, and on Monday you start at the bench.",
}

ending "taken_down" {
  title = "An hour on the wall",
  grant "You might have said it at twenty past nine. But you said it. Get me the ladder.",
  customer_value = "mood", organisation_value = 38,
  says = "The poster hung for an hour, and a number that was not the shop's was in the doorway. It came down from inside, before anyone had to make us. {grant.name} has rung head office himself.",
}

ending "photograph" {
  title = "A bench and a star",
  narrator "On Saturday there is a picture on the town's page: the bench, the empty hatch, and behind them, in gold, the number. It has four hundred likes.",
  grant "They've asked me how we got it. Stirling. In writing. What do I write?",
  customer_value = "mood - 15", organisation_value = 15,
  says = "The number was to keep the shop off a list. Now head office wants to see every answer behind it, and there is nobody in them from that bench.",
}
