-- A bad call, made by a friend at the end of six closes in a row. What is right follows two facts:
-- the sampling guide (a friend says so, and rates all the same) and the rota (it explains a line,
-- and changes no rating). Whatever is done to the ratings decides what the praise is worth later.

scenario {
  title      = "Rating Jodie",
  about      = "The month's sample has drawn a bad call. The voice on it is your friend's, and you know the week she had.",
  channel    = "team",
  at         = "brae-and-bell",
  role       = "customer care adviser",
  starts     = "Wednesday, 09:10",
  conditions = { "let-down" },
  practises  = { "INSCS029.P7", "INSCS029.P8", "INSCS029.P9", "INSCS029.P10", "INSCS029.P11", "INSCS029.P12",
                 "INSCS029.P13", "INSCS029.P14", "INSCS029.P15", "INSCS029.P16", "CFACSD5.P1", "CFACSD5.P4",
                 "CFACSD5.P7", "CFACSD5.P10", "CFACSD5.P11", "CFACSD5.P12", "CFACSD5.P16", "CFACSD5.P17", "CFACSD5.P18" },
  knows      = { "INSCS029.K3", "INSCS029.K10", "INSCS029.K12", "INSCS029.K13", "CFACSD5.K6", "CFACSD5.K8" },
  points     = {
    ["INSCS029.K3"] = {
      "UK GDPR asks us to be open: callers and colleagues hear that calls are recorded, and why.",
      "Colleagues know how the sample is drawn, and that the draw is the same for everybody.",
      "What is drawn stays drawn; swapping a bad day for a better one hides what customers heard.",
      "Send people their recording before you talk, so that nothing comes out of the blue.",
    },
    ["INSCS029.K10"] = {
      "Rate each line by itself, for what it did for the caller.",
      "Neither a friendship nor one bad line should colour all the others.",
      "A hard week goes in its own box: it explains a rating, and does not move it.",
      "If you know the person, say so before you listen; a second listener keeps it fair.",
    },
    ["INSCS029.K12"] = {
      "Let them hear the call and rate it themselves before they see what you wrote.",
      "Show the line and what came of it: the caller asked for slower, and got an argument.",
      "Compare with what the shop asks, such as plain words and a day, not with other colleagues.",
      "Agree on something to try, and a day to look at it again.",
    },
    ["INSCS029.K13"] = {
      "People who hear only about the bad line forget the one that won the caller back.",
      "What went well has to be named, or nobody can do it again tomorrow.",
      "The good words are believed when the hard ones were true as well.",
      "A lovely call can have a slip in it, and the caller still pays for that.",
    },
    ["CFACSD5.K6"] = {
      "Let your buddy go first: one line to keep, and one to take back.",
      "'You're brilliant' is warm; saying which line helped, and how, can be used tomorrow.",
      "Talk about the words on the call, not about what sort of person said them.",
      "Find a quiet room, phones off, and leave a silence for your buddy to fill.",
    },
    ["CFACSD5.K8"] = {
      "Say the caller's last three words back before you answer, most of all when you are tired.",
      "Keep a small card in view, such as SLOW, for the hour when it gets hard.",
      "Use everyday words in place of the screen's, and say what happens and by when.",
      "Slowing down, or waiting for a word, is the sort of adjustment the Equality Act has in mind.",
    },
  },
  meta       = { "integrity", "feeling", "critical thinking" },
  circumstances = { "dissatisfied", "internal", "external", "own-initiative", "asked", "own-authority",
                    "authority-sought", "planned", "customer-present", "tangible-benefit", "intangible-benefit" },
  core       = { "communication", "working with others" },
  content    = "A friend is worn out after too many late shifts, and is hard on herself when she hears how she sounded.",
  accepts    = {
    ["A102 rate_204"] = "She has a good shift behind her and the call shows it. Rating every line 'shown' misses the three that count.",
    ["E108 both_so"]  = "The untrue box was put right the same morning, before anybody relied on it. Leaving it costs the good endings.",
    ["E108 on_paper"] = "As at 'both_so': the sheet is true by the time it counts.",
  },
  brief      = {
    you  = "You are {learner}, a senior adviser on the care floor at {org.name}. Once a month you rate five recorded calls, one for each adviser.",
    them = "{customer.name}, who started in the same week as you. You share a lift home and most of your lunch breaks.",
    know = "Last week's rota is on the wall, and you know what is on it. The sampling guide and the evening's figures are there to open.",
    may  = "You rate, you talk it over with the adviser, and you may take calls beside her. The rota belongs to Fergus.",
  },
}

cast {
  customer = { name = "Jodie", wants = "to be treated fairly, and to have Saturday forgotten", mood = 50, trust = 60,
               looks = { age = "adult", skin = 2, face = "round", build = "average", hair = "chestnut ponytail", wears = { "teal polo", "lanyard" }, aids = "headset" } },
  fergus   = { name = "Fergus", role = "duty manager, care floor",
               looks = { age = "adult", skin = 1, face = "round", build = "broad", hair = "brown thin", beard = "full", wears = { "blue shirt", "lanyard" } } },
  anwar    = { name = "Anwar", role = "senior adviser, Perth",
               looks = { age = "adult", skin = 4, face = "narrow", build = "average", hair = "black swept", beard = "short", wears = { "green shirt", "lanyard" }, aids = { "glasses", "wheelchair" } } },
  petrie   = { name = "Mrs Petrie", about = "the caller on recording 118",
               looks = { age = "old", skin = 1, face = "round", build = "slight", hair = "white curly", wears = "purple cardigan", aids = { "glasses", "hearing aid" } } },
}

facts {
  declared = false,                                              -- Fergus knows that you are friends
  quiet    = false,                                              -- "poor sound" still stands on the log
  hidden   = false,                                              -- the sheet says that you do not know her
  softened = false,                                              -- ratings moved because she asked
  call     = { "unrated", "soft", "poor", "partly", "sound" },   -- how recording 118 was rated
  waiting  = number { from = 0, to = 1, start = 1 },             -- Mrs Petrie still has no time
  plan     = { "none", "module", "tip", "together" },
  beside   = false,                                              -- you go in with her
  over     = false,                                              -- more was promised than is yours
  pattern  = { "none", "thin", "seen" },
  rota     = { "same", "half", "changed" },
  charged  = number { from = 0, to = 1, start = 1 },             -- Mr Baptiste has paid what he does not owe
}

promise "rota" {
  what = "Take the rota to Fergus before it goes up", by = "Friday, 12:00",
  mood = -16, trust = -22,
  customer "It's up. Noon, it said, and noon it was. I wasn't asking you to win. Only to say it.",
  why = "She had planned nothing else around it, because you had said you would. Fergus could have said no, and she would have lived with that.",
}

-- What can be looked up --------------------------------------------------------------------------

consult "guide" {
  label = "Read the sampling guide", minutes = 2,
  narrator "Rate the line, not the person, and each line by itself. Short is not rude, and chatty is not kind. What did it do for the caller?",
  narrator "A friend or a relation? Say so before you listen. You still rate it, and a second listener does too.",
  narrator "What the shift was like goes into its own box. It explains a line. It does not change a rating.",
  narrator "What is drawn stays drawn. Only a recording that cannot be heard goes back, with the reason.",
  why = "One page, and it answers the two awkward questions of the day: the friend, and the week she had.",
}

consult "last_week" {
  label = "Look at last week's rota", minutes = 1,
  sheet "Care floor, last week" { as = "rota",
    { "Who", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" },
    { "Jodie", "close", "close", "close", "close", "close", "close" },
    { "Dev", "close", "sick", "sick", "sick", "sick", "sick" },
    { "Kirsty", "open", "open", "close", "close", "close", "off" },
    { "Callum", "open", "open", "open", "off", "open", "close" },
  },
  narrator "A close is half past twelve till nine. In small type under it: three closes in a row at most, unless the person has agreed.",
  why = "You knew it, and now you have it on paper: six in a row, where the page itself says three.",
}

consult "board" {
  label = "Look at the figures for Saturday evening", minutes = 1,
  sheet "Callers waiting, Saturday" { as = "chart",
    { "Time", "Waiting" }, { "19:30", 3 }, { "20:00", 6 }, { "20:30", 9 }, { "20:45", 11 },
  },
  narrator "Two advisers were on. The plan says four.",
  why = "So the eleven people she spoke of were real. That belongs with the conditions of the shift.",
}

consult "order" {
  label = "Look up Mrs Petrie's order", minutes = 2, when = "visits.rate_118 > 0",
  narrator "Slow cooker, £38, delivered nine days before the call. A landline, no mobile.",
  narrator "Swap, Tuesday 10:20: nobody in, card left. The time went out by text: not delivered.",
  narrator "Jodie's note asks for a ring on Monday. On Monday Jodie was off, for the first time in a week. Nobody rang.",
  why = "A call is not over when the recording is. The order shows what came of it for the caller.",
}

-- Wednesday --------------------------------------------------------------------------------------

beat "start" {
  narrator "Fergus puts a list of five recordings on your desk, drawn by the system.",
  fergus "The month's sample. Sheets by noon, please, and a word with each of them this afternoon.",
  narrator "Number 118 is from Saturday, 20:47. Across the desk, {customer.name} has stopped typing.",
  customer "You've got mine, haven't you? Tell me it's not Saturday's. I had eleven waiting, I'd lost the will.",
  choose {
    ask = "What do you do?",
    action "Send 118 back as 'poor sound', and let the system draw her another." {
      id = "redraw", mood = 8, minutes = 2, critical = "dishonest", against = { ["INSCS029.P7"] = 2, ["INSCS029.P16"] = 1 }, to = "redrawn",
      why = "It is done for a friend, and it is an untrue reason on a log. A sample that loses its bad days shows nobody what made them bad.",
    },
    reply "It's Saturday's. I'll tell Fergus we're pals, and then I'll listen to what's on it." {
      id = "say_pals", mood = -1, trust = 4, minutes = 4, set = { declared = true }, shows = { "INSCS029.P16", "INSCS029.P7" }, to = "rate_118",
      why = "Right, and hard. Once it is said aloud, nobody has to wonder about the ratings, in either direction.",
      customer "You could've let me have my coffee first. Fine. Go on.",
      fergus "Good that you say it. You rate it all the same, and Anwar in Perth listens too. He won't see yours.",
    },
    reply "It's only the sample. It goes in a drawer, Jodie. Don't fret about it." {
      id = "drawer", mood = 2, trust = -3, minutes = 1, against = "INSCS029.P15", to = "rate_118",
      why = "It calms her until noon. The sheet goes on file and to Fergus, and what comes out of it is meant to help her.",
      customer "Aye? OK. If you say so.",
    },
  },
}

beat "redrawn" {
  narrator "The system thanks you. Number 121: {customer.name}, a Tuesday morning, a lamp, two minutes, a thank-you at the end.",
  customer "You're a pal. A total pal.",
  narrator "Behind you Fergus is showing the sample to a new colleague. \"Same draw for everybody. Me as well, when I'm on the phones.\"",
  choose {
    ask = "What do you do about 118?",
    action "Rate 121. It's her voice too, and far more like her." {
      id = "keep_121", minutes = 20, against = { ["INSCS029.P7"] = 2 }, to = "one_two_one",
      why = "It may well be more like her. But it was chosen, so it stands for nothing, and the caller on 118 has gone with the recording.",
    },
    action "Put 118 back, and tell Fergus what you did and why." {
      id = "own_up", mood = -14, trust = 4, minutes = 5, set = { declared = true }, shows = { "INSCS029.P16", "INSCS029.P7" }, to = "rate_118",
      why = "An uncomfortable two minutes, and the sample is whole again. It also brings the friendship into the open.",
      fergus "They all play fine, so I'd have asked on Friday. Better from you. Pals, is it? Then Anwar listens too.",
      customer "Well. That was a nice ten minutes.",
    },
    action "Put 118 back without a word. Nothing has happened yet." {
      id = "put_back", mood = -12, minutes = 2, set = { quiet = true }, shows = "INSCS029.P7", to = "rate_118",
      why = "The call is back where it belongs, which is the main thing. The untrue reason is still on the log, with your name beside it.",
      customer "Oh. Right. I thought you'd... never mind.",
    },
  },
}

beat "rate_118" {
  narrator "The small room, headphones. You play it once through without a pen. Then again, line by line.",
  sheet "Recording 118, Saturday, 20:47" { as = "table",
    { "Line", "Who", "What is said" },
    { "1", "Jodie", "Order number, and the postcode it's under, please?" },
    { "", "Mrs Petrie", "(gives both) It's the lid. Cracked, in the box. I've rung twice." },
    { "2", "Jodie", "Well, it says here it was delivered fine." },
    { "", "Mrs Petrie", "Could you go a wee bit slower, dear? I've a bad ear." },
    { "3", "Jodie", "I AM speaking slowly." },
    { "", "Mrs Petrie", "It's for my daughter's soups. She's not long out of the hospital." },
    { "4", "Jodie", "Och, that's a shame. Anyway." },
    { "", "Mrs Petrie", "The last boy said I'd to wait till the makers sent a lid." },
    { "5", "Jodie", "No, that's wrong. It came faulty and it's nine days. All your money, or another one. Your pick." },
    { "", "Mrs Petrie", "Oh! Nobody said. Another one, please." },
    { "6", "Jodie", "Then I'll raise an RMA and they'll do you a swap-out." },
    { "", "Mrs Petrie", "A what, sorry?" },
    { "7", "Jodie", "It's only a lid, Mrs Petrie. I've eleven folk waiting." },
    { "", "Mrs Petrie", "I'll let you get on, then." },
    { "8", "Jodie", "No, wait. Sorry. That was me being short. A man brings a new one on Tuesday and takes the old one away." },
    { "", "Mrs Petrie", "Tuesday. And when on Tuesday?" },
    { "9", "Jodie", "You'll get a text with the time. Probably." },
    { "10", "Jodie's note, 21:06", "3rd call. Lid cracked on arrival. Swap Tues. Hard of hearing, speak slowly. Landline: RING her Mon with the time." },
  },
  rate "What did each of {customer.name}'s lines do for {petrie.name}?" {
    scale = { "missed", "partly", "shown" },
    item "Order number, and the postcode it's under, please? (line 1: checks who it is)" { id = "who", by = "customer", rating = "shown",
      why = "She asked, and read nothing out. It is brisk, and brisk is fine." },
    item "Well, it says here it was delivered fine. (line 2: listens)" { id = "delivered", by = "customer", rating = "missed",
      why = "The caller had just said how it came. The screen was believed first." },
    item "I AM speaking slowly. (line 3: does what helps)" { id = "slow", by = "customer", rating = "missed",
      why = "She asked for something that helps her hear, and got an argument. Slowing down is the kind of small change the Equality Act has in mind." },
    item "Och, that's a shame. Anyway. (line 4: meets the feeling)" { id = "anyway", by = "customer", rating = "partly",
      why = "Half of it. She heard about the daughter and said so. Then one word shut the door." },
    item "It came faulty and it's nine days. All your money, or another one. Your pick. (line 5: rights told right)" { id = "rights", by = "customer", rating = "shown",
      why = "Correct, clear, and the choice left with the caller. A colleague's mistake put right without a word about him." },
    item "I'll raise an RMA and they'll do you a swap-out. (line 6: plain words)" { id = "rma", by = "customer", rating = "missed",
      why = "The right thing was being done, in words from our own screens. The caller had to ask what it was." },
    item "It's only a lid, Mrs Petrie. I've eleven folk waiting. (line 7: respect)" { id = "lid", by = "customer", rating = "missed",
      why = "There were eleven. To the caller it says that she is the twelfth thing on the list, and she nearly rang off." },
    item "No, wait. Sorry. That was me being short. A man brings a new one on Tuesday… (line 8: puts it right)" { id = "wait", by = "customer", rating = "shown",
      why = "She caught a caller who was leaving, said sorry without an excuse, and the plan came out in plain words." },
    item "You'll get a text with the time. Probably. (line 9: what next and by when)" { id = "text", by = "customer", rating = "partly",
      why = "The day is there. The text is a guess, and her own note says landline." },
    item "…Hard of hearing, speak slowly. Landline: RING her Mon with the time. (line 10: the note)" { id = "note", by = "customer", rating = "shown",
      why = "Written six minutes after her shift. Whatever it sounded like, she had heard everything, and it is what the next person needs." },
    class "soft" { wrong = { "slow", "lid" }, minutes = 40, set = { call = "soft" }, against = "INSCS029.P10",
      to = { { "second_ears", when = "declared" }, "file" },
      why = "Three and seven are the hardest lines to put down as missed, because you know why she said them. The caller did not know, and they are what she took home." },
    class "sound" { from = 80, minutes = 40, set = { call = "sound" }, shows = { "INSCS029.P8", "INSCS029.P10" },
      to = { { "second_ears", when = "declared" }, "file" },
      why = "Each line stood by itself: the bad ones were not forgiven for the week, and the good ones were not sunk by the bad." },
    class "partly" { from = 55, minutes = 40, set = { call = "partly" }, shows = "INSCS029.P8",
      to = { { "second_ears", when = "declared" }, "file" },
      why = "You heard what kind of call it was. Some lines took on the colour of their neighbours; each has to be heard as if it were the only one." },
    class "poor" { from = 0, minutes = 40, set = { call = "poor" }, against = "INSCS029.P10",
      to = { { "second_ears", when = "declared" }, "file" },
      why = "One rating has spread over the whole call. There are good lines and bad lines on it, and Jodie needs to know which are which." },
  },
}

beat "second_ears" {
  narrator "The phone. Anwar, from Perth, with his own sheet.",
  anwar "I'll be honest, I'd gone off her by line three. So it's 'missed' all the way down from there. Saves time.",
  anwar { "You've gone easy on three and seven, though, have you not?", when = 'call == "soft"' },
  choose {
    reply "Will we not fall out over it? Put 'partly' all the way down, and we've met in the middle." {
      id = "middle", minutes = 2, set = { call = "poor" }, against = { ["INSCS029.P10"] = 2 }, to = { { "caller", when = "visits.file > 0" }, "file" },
      why = "It is friendly, and now not one line says what happened in it. Line five was right and line seven was not; neither was partly.",
      anwar "Suits me. I've four more to do.",
    },
    reply "Play line five as if you'd never heard line three. What would you put?" {
      id = "line_five", minutes = 8, set = { call = "sound" }, shows = { ["INSCS029.P10"] = 2 }, to = { { "caller", when = "visits.file > 0" }, "file" },
      why = "You did not defend a friend, you went back to one line. It brought up his rating of five, and then of eight and ten.",
      anwar "... All your money or another one, your pick. No, that's shown. That's better than I'd have said it. Right. From the top.",
      case 'call == "soft"' {
        minutes = 10, set = { call = "sound" }, shows = "INSCS029.P10", to = { { "caller", when = "visits.file > 0" }, "file" },
        why = "A fair question, and it works in both directions: he brings up five and eight, you bring down three and seven.",
        anwar "Shown, fair enough. Now you do the same. Play me seven as if you'd never shared a lift with her.",
        narrator "You play seven. It is a long four seconds.",
      },
    },
    reply "You don't know her and I do, so yours is the fair one. I'll go with your sheet." {
      id = "go_with_his", minutes = 2, set = { call = "poor" }, against = "INSCS029.P10", to = { { "caller", when = "visits.file > 0" }, "file" },
      why = "Distance is worth a lot. But disliking a voice is no more distance than liking it: four good lines have gone under.",
      anwar "If you're sure. I only heard it the once.",
    },
  },
}

beat "file" {
  narrator "{clock}. One page for the file. {customer.name} may read it, today or in two years.",
  record "Fill in the sheet for this recording." {
    field "Recording number" { id = "number", exact = "118", why = "Anyone can find the call again, and hear it for themselves." },
    field "Known to you outside work" { id = "knows", one_of = { "no", "yes, a friend" }, right = "yes, a friend",
      why = "The guide asks for it because nobody can hear a friend as a stranger would. It is a fact, not a confession." },
    field "One line done well (its number)" { id = "well", one_of = { "2", "5", "9" }, right = "5",
      why = "Line five: the right told correctly, in one breath, with the choice left to the caller." },
    field "What the caller asked for, just before line 3" { id = "asked", says = { { "slow", "pace", "speed" } },
      why = "To go slower. In the caller's own terms it says more than any rating." },
    field "Conditions on the shift (facts only)" { id = "shift",
      says = { { "six", "6", "clos", "rota", "eleven", "11", "waiting", "queu", "two advisers", "two on", "short staffed", "understaff" } },
      why = "Six closes in a row, eleven waiting, two on instead of four. It stands beside the ratings and changes none of them." },
    field "Still needed by the caller" { id = "still", one_of = { "nothing", "not looked up", "a call with the new time" }, right = "a call with the new time",
      why = "The text could not reach a landline and nobody rang on Monday. The order record says so." },
    field "Adviser's attitude (may be left empty)" { id = "attitude", blank = true,
      why = "Whatever one writes here is a guess about a person. The ten ratings have said what there is to say." },
    class "untrue" { wrong = { "knows" }, minutes = 12, set = { hidden = true }, critical = "dishonest", against = { ["INSCS029.P15"] = 1, ["INSCS029.P16"] = 1 },
      to = { { "known_anyway", when = "declared" }, "lift" },
      why = "The sheet now says that you do not know her. If that comes out, every rating on it looks like a favour, the fair ones as well." },
    class "sound" { from = 80, minutes = 12, shows = { "INSCS029.P9", "INSCS029.P15" }, to = { { "told_late", when = "not declared" }, "caller" },
      why = "Facts in every box, the shift in its own, and nothing that she could not read without wincing." },
    class "partly" { from = 50, minutes = 12, shows = "INSCS029.P15", to = { { "told_late", when = "not declared" }, "caller" },
      why = "Most of it is there. What is missing or guessed is what the next person would have come to the sheet for." },
    class "poor" { from = 0, minutes = 12, against = { "INSCS029.P9", "INSCS029.P15" }, to = { { "told_late", when = "not declared" }, "caller" },
      why = "From this page nobody could tell what was said on the call, or what the evening was like." },
  },
}

beat "known_anyway" {
  set = { hidden = false }, trust = -2,
  fergus "You told me yourself that you're pals, and the sheet says no. I've put yes. Don't leave me a box like that.",
  to = "caller",
}

beat "told_late" {
  set = { declared = true },
  fergus "A friend? I'd sooner have heard it before you listened. But I've heard it, thanks. Anwar can do it over his lunch.",
  to = "second_ears",
}

beat "lift" {
  narrator "Fergus reads it standing up.",
  fergus "'Known to you outside work: no.' I thought it was your car she goes home in?",
  choose {
    reply "Only the lift, and that's for the petrol money. I'd not call it knowing her." {
      id = "only_petrol", minutes = 1, against = { ["INSCS029.P16"] = 2 }, to = "caller",
      why = "A second untrue sentence to hold up the first. There was a door open here, and it would have cost very little.",
      fergus "Fair enough.",
    },
    reply "It is, and she's a friend. That should say yes. Can Anwar listen to it as well?" {
      id = "friend_after_all", minutes = 10, set = { hidden = false, declared = true, call = "sound" }, shows = { "INSCS029.P16", "INSCS029.P15" }, to = "caller",
      why = "Late, and in time: the sheet is true again, and a second pair of ears makes the ratings safe for both of you.",
      fergus "I'd sooner have known before you listened. But thanks. I'll ask him for noon, and you two go through it line by line.",
    },
    reply "I left that box because it makes no odds. I'd have rated her just the same, friend or not." {
      id = "no_odds", minutes = 2, against = "INSCS029.P16", to = "caller",
      why = "It may be so. The box is there for those who cannot look into your head: Jodie, her colleagues, and Fergus.",
      fergus "I'm sure. It still asks what it asks. Have a think.",
    },
  },
}

beat "caller" {
  narrator "{clock}. One thing is on no sheet. {petrie.name}'s time went out as a text to a landline. On Monday nobody rang her, and on Tuesday the courier left a card. Nearly two weeks with a cracked lid, and no date.",
  choose {
    ask = "What do you do about {petrie.name}?",
    action "Leave it as a remark on the sheet. You are rating calls today, and four more are due." {
      id = "leave_her", mood = -2, minutes = 1, against = "INSCS029.P16", to = "open",
      why = "The sheets are in on time. But our own page says that one person keeps hold of a matter till it is done, and just now that was you.",
    },
    action "Ring her: sorry, Friday between ten and eleven, said slowly and said twice." {
      id = "ring_her", minutes = 8, set = { waiting = 0 }, shows = "INSCS029.P16", to = "open",
      why = "The sample is for callers, in the end. Eight minutes, and one of them knows where she stands.",
      petrie "Friday, ten to eleven. That's me told, and I heard every word. Tell the lassie she was right about the money.",
    },
    action "Show {customer.name} the order, and ask whether she would like to make that call herself." {
      id = "she_rings", mood = 3, trust = 5, minutes = 9, set = { waiting = 0 }, shows = "INSCS029.P16", to = "open",
      why = "She had tried to look after this caller, in capitals. Now it gets done, and she is the one who did it.",
      customer "Nobody rang? I wrote it in CAPITALS. Give me that.",
      narrator "It takes her four minutes. You do not listen in.",
    },
  },
}

-- The talk ---------------------------------------------------------------------------------------

beat "open" {
  at = "Wednesday, 14:30",
  narrator "The small room, phones off for both of you. At noon you sent her the recording.",
  narrator { "She has put ratings of her own beside yours, in pencil. On four lines hers are the better ones, and you change them.", when = 'call == "poor"' },
  customer "I've heard it. Twice. I wanted to climb in the bin. So, go on. How bad?",
  choose {
    reply "Honestly? It's fine. Everybody's allowed one of those." {
      id = "fine", mood = 5, trust = -8, against = "INSCS029.P13", to = "hard",
      why = "It is meant to spare her. But she has just said what she heard, and the answer tells her that you will not talk about it.",
      customer "It wasn't fine. I was there.",
    },
    reply "You first. Take me through it: one line you'd keep, and one you'd take back." {
      id = "you_first", mood = 4, trust = 4, shows = { "CFACSD5.P16", "CFACSD5.P1" }, to = "hard",
      why = "She knows the call better than anyone. What she finds herself, she need not be told, and she has to look for the good as well.",
      customer "Take back? The lid. God, the lid. Keep... I don't know. I told her right about the money?",
      how "The sheet face down, and then you wait" { mood = 4, trust = 2, why = "The silence was hers to fill, and she filled it." },
      how "Pen ready, writing as she talks" { mood = -5, why = "She watches the pen, and starts to choose her words for it." },
    },
    reply "There's bad lines and there's very good ones. Can I show you both, in order?" {
      id = "both_kinds", mood = 3, trust = 3, shows = "CFACSD5.P16", to = "hard",
      why = "A true headline in one breath, and then the lines themselves. She knows that something good is coming and can listen to the rest.",
      customer "There's good ones?",
      how "The sheet between you, a finger on each line" { mood = 3, why = "You are both looking at the call, and not at her." },
      how "Reading it off your own screen" { mood = -4, why = "She sees the back of a laptop, and hears a list." },
    },
    reply "I'll not lie, I was shocked. That wasn't the Jodie I know." {
      id = "shocked", mood = -12, trust = -4, against = "INSCS029.P13", to = "hard",
      why = "It is about who she is, and not about a line that she could say differently. There is nothing in it to work with.",
      customer "So who was it, then?",
    },
  },
}

beat "hard" {
  narrator "She puts her finger on the sheet.",
  customer "It was the sixth night. You know it was, you drove me home. Could you not bring the bad ones up a notch? Just a notch. For the week.",
  choose {
    reply "It was the sixth, and that's on the sheet. And she asked you to slow down, and you argued. Both are so." {
      id = "both_true", mood = -5, trust = 7, shows = { ["INSCS029.P13"] = 2, ["CFACSD5.P12"] = 1 }, to = "good",
      why = "Right, and hard. The week is taken seriously and so is the caller, and neither is used against the other.",
      customer "Aye. ... Aye, she only wanted it slower.",
    },
    reply "Och, all right. A notch. Nobody should be rated after a week like yon." {
      id = "a_notch", mood = 10, trust = -4, minutes = 3, set = { softened = true }, critical = "dishonest",
      against = { ["INSCS029.P10"] = 2, ["INSCS029.P15"] = 1 }, to = "good",
      why = "Her week is real, and there is a box for it. Ratings that move when a friend asks stop meaning anything, the good ones first.",
      customer "Thanks. I'd have done it for you.",
    },
    reply "The rota's one thing. Being rude to an old soul with a bad ear is another, and you know better." {
      id = "rude", mood = -14, trust = -6, against = { "INSCS029.P13", "CFACSD5.P12" }, to = "good",
      why = "The line alone had said it. The added words are about her manners and her conscience, and she defends those in place of hearing the line.",
      customer "I know better. Brilliant. Write that down, then.",
    },
  },
}

beat "good" {
  customer { "So that's me. Rude and finished.", when = "not softened" },
  customer { "So is there anything good in it? Or would you be making that up as well?", when = "softened" },
  choose {
    reply "You're brilliant, Jodie. Ask anybody on this floor. One bad night doesn't change that." {
      id = "brilliant", mood = 4, trust = -2, against = { "INSCS029.P12", "CFACSD5.P11" }, to = "plan",
      why = "Warm, and nothing to hold on to. There is no line in it that she could do again tomorrow.",
      customer "You're very kind.",
    },
    reply "I moved ratings because you asked me, and I shouldn't have. They go back. Line five I'd have called good before and after." {
      id = "back_again", when = "softened", mood = -6, trust = 12, minutes = 3, set = { softened = false },
      shows = { "INSCS029.P10", "INSCS029.P12" }, to = "plan",
      why = "Taking it back cost a bad minute. It gave her something no notch could: now she can believe the good ones.",
      customer "I knew when I asked. ... Line five? Really?",
    },
    reply "Line five. Two of us told her wrong; you put it right in one breath. And eight: she was away, and you got her back." {
      id = "five_and_eight", mood = 9, trust = 4, shows = { "INSCS029.P12", "CFACSD5.P11" }, to = "plan",
      why = "Two lines by number, and what each did for the caller. She could do both again tomorrow.",
      customer "I did, didn't I. I'd forgotten eight. I only ever heard seven.",
      case "softened" {
        mood = 2, trust = -3, shows = "INSCS029.P12", to = "plan",
        why = "Every word is so. But the others went up because she asked, so she cannot tell what these are worth.",
        customer "I'd like to believe that.",
      },
    },
    reply "You were quick with the order number and the postcode. That counts, on a night like that." {
      id = "postcode", mood = -3, to = "plan",
      why = "So it does. It is also the smallest good thing on the sheet, and she hears that it was all you could find.",
      customer "The postcode. Wow.",
    },
  },
}

beat "plan" {
  customer "So what do I do? I can't promise not to be tired. I wasn't being like that on purpose.",
  choose {
    reply "There's an online module on empathy, forty minutes. I'll put you down for Friday." {
      id = "module", mood = -5, set = { plan = "module" }, against = { "CFACSD5.P17", "INSCS029.P14" }, to = "rota",
      why = "It looks like a plan on paper. But her note at six minutes past nine says she had noticed everything. It was the ninth hour that she had no tool for.",
      customer "I've done it. There's a cartoon owl.",
    },
    reply "When I'm done in, I say their last three words back before I say anything. Try it till Wednesday, and tell me." {
      id = "three_words", mood = 4, trust = 2, set = { plan = "tip" }, shows = { "CFACSD5.P18", "CFACSD5.P17" }, to = "rota",
      why = "From your own worst evenings, and small enough to remember in the ninth hour. She tries it alone, so nobody sees how it goes.",
      customer "\"Slower, dear.\" Aye. That would've done it.",
    },
    reply "What would have caught you at line three? Think. And on Friday at ten we sit together: an hour, me first, then you." {
      id = "together", mood = 6, trust = 4, set = { plan = "together" }, shows = { "CFACSD5.P17", "CFACSD5.P4", "INSCS029.P14" }, to = "rota",
      why = "She names the help herself, and you gave it a day, an hour and an order. It starts with your calls on show, and not hers.",
      customer "If I'd had it in front of me. Just a card: SLOW. ... Friday at ten. You first, mind.",
    },
  },
}

beat "rota" {
  customer "And the rota? The new one goes up on Friday at noon. I've seen it: five closes. Somebody ought to say something.",
  choose {
    reply "Leave it with me. You'll not do another close this side of Christmas." {
      id = "no_more_closes", mood = 9, trust = 2, promises = "rota", set = { over = true }, to = { { "side", when = 'plan == "together"' }, "five_calls" },
      against = "INSCS029.P16",
      why = "Lovely to hear, and half of it was yours to give. You can raise it; who closes is for Fergus, and she will count the days.",
      customer "Seriously? Oh, you're a star.",
    },
    reply "Best coming from you: it's your week, not mine. I'll come in with you, if that helps." {
      id = "come_in", mood = -3, trust = 3, set = { beside = true }, to = { { "side", when = 'plan == "together"' }, "five_calls" },
      why = "A no with a hand held out. She hears that it is hers to say, and that she need not say it alone.",
      customer "I hate asking. ... Would you, though? Come in?",
    },
    reply "I'll take it to Fergus before it goes up. What he does with it, I can't tell you." {
      id = "before_noon", mood = 4, trust = 5, promises = "rota", to = { { "side", when = 'plan == "together"' }, "five_calls" },
      why = "The part that is yours, with a time, and a clear line round the part that is not. That can be kept.",
      customer "That'll do me. Somebody saying it.",
    },
  },
}

-- Friday -----------------------------------------------------------------------------------------

beat "side" {
  at = "Friday, 10:30",
  narrator "{customer.name} has heard six of your calls, one of them not your best. Now you have the second headset and a card lies between you: SLOW.",
  narrator "Her third caller is loud. She is getting faster. She looks at you sideways.",
  choose {
    ask = "What do you do?",
    action "Take over: \"Hello, this is {learner}, let me help you there.\"" {
      id = "take_over", mood = -10, trust = -5, against = { ["CFACSD5.P7"] = 2 }, to = "five_calls",
      why = "The caller gets a good answer, and hears that the first voice was not up to it. So does she.",
      customer "I had him. I nearly had him.",
    },
    action "Slide the card towards her with one finger." {
      id = "card", mood = 6, trust = 4, shows = { "CFACSD5.P7", "CFACSD5.P10" }, to = "five_calls",
      why = "Nothing was heard on the line. The help was what you two had agreed on, and the call stayed hers.",
      narrator "She reads it, breathes, and says his last three words back to him. In the gap before the next call you both say \"there\" at once.",
    },
    action "Keep your eyes on your notes, so as not to put her off, and go through it with her afterwards." {
      id = "eyes_down", mood = -1, shows = "CFACSD5.P10", to = "five_calls",
      why = "The caller notices nothing, and talking afterwards is good. But the card was for just this moment, and she had looked for it.",
      customer "I was giving you the eyes! The EYES.",
    },
  },
}

beat "five_calls" {
  at = "Friday, 11:10",
  narrator { "The owl has been and gone. {customer.name} got ten out of ten.", when = 'plan == "module"' },
  narrator "All five sheets are in. You take the names off, and put the calls side by side.",
  sheet "The sample, five calls" { as = "table", when = 'not softened and call ~= "soft"',
    { "Call", "When", "Close in a row", "Lines missed", "What was missed" },
    { "A", "Week 1, Mon 10:15", "none", "1 of 10", "a name" },
    { "B", "Week 2, Wed 14:30", "none", "0 of 10", "nothing" },
    { "C", "Week 2, Thu 20:35", "third", "3 of 10", "listening, pace" },
    { "D", "Week 1, Fri 20:40", "fifth", "4 of 10", "listening, plain words" },
    { "E", "Week 2, Sat 20:47", "sixth", "4 of 10", "listening, pace, plain words" },
  },
  sheet "The sample, five calls" { as = "table", when = 'softened or call == "soft"',
    { "Call", "When", "Close in a row", "Lines missed", "What was missed" },
    { "A", "Week 1, Mon 10:15", "none", "1 of 10", "a name" },
    { "B", "Week 2, Wed 14:30", "none", "0 of 10", "nothing" },
    { "C", "Week 2, Thu 20:35", "third", "3 of 10", "listening, pace" },
    { "D", "Week 1, Fri 20:40", "fifth", "4 of 10", "listening, plain words" },
    { "E", "Week 2, Sat 20:47", "sixth", "1 of 10", "plain words" },
  },
  pick "What can you say from this?" {
    item "The calls with most missed were all late ones, well into a run of closes" { id = "late", right = true, why = "It is what the table shows, and no more than that." },
    item "On those it was listening that went, each time" { id = "listening", right = true, why = "The same thing in different voices. That is a pattern, and it tells you what to coach." },
    item "Five calls are few: worth listening to more late ones" { id = "few", right = true, why = "It makes the rest stronger, because nobody can say that you overlooked it." },
    item "E is the weakest adviser of the five" { id = "weakest", why = "One call each cannot say that. On Monday morning, E might have been A." },
    item "The rota is the cause" { id = "cause", why = "It may be. But late callers, the long queue and the hour come in the same package. It is a reason to look, not an answer." },
    item "Evening callers are harder work" { id = "callers", why = "There is nothing about the callers in the table." },
    class "sound" { from = 75, minutes = 10, set = { pattern = "seen" }, shows = { ["INSCS029.P11"] = 2 }, to = "noon",
      why = "A pattern about hours and lines, with its limits said, and nobody's name in it. Fergus can do something with that." },
    class "partly" { from = 40, minutes = 10, set = { pattern = "thin" }, shows = "INSCS029.P11", to = "noon",
      why = "Part of the pattern is there. What is missing, or says too much, is the place where somebody will argue." },
    class "poor" { from = 0, minutes = 10, set = { pattern = "thin" }, against = "INSCS029.P11", to = "noon",
      why = "It goes further than five calls can carry, or ends up with a person. Patterns are about what keeps coming back." },
  },
}

beat "noon" {
  at = "Friday, 11:35",
  narrator "Fergus is at the printer. The new rota lies in the tray. At twelve it goes on the wall.",
  narrator { "{customer.name} has looked over twice.", when = 'promise.rota == "open"' },
  customer { "Are you coming in with me, or am I doing this with my knees knocking?", when = "beside" },
  choose {
    ask = "What do you do?",
    action "Get the summary into shape first. You can see him at two, with everything in writing." {
      id = "at_two", mood = -2, minutes = 30, to = "up_already",
      why = "It would be a better page at two. At noon the rota goes up, and after that it is not a question but a complaint.",
    },
    reply "Fergus? Two minutes, before that goes up. Last week's closes, and the five calls by the clock." {
      id = "ask_fergus", when = "not beside", mood = 4, trust = 6, minutes = 8, keeps = "rota", set = { rota = "half" }, shows = "INSCS029.P16",
      to = "heard",
      why = "On time, on paper, and about hours, not about anybody's character. What he does with it is his.",
      how "Both sheets side by side, the door pulled to" { trust = 2, why = "He could look at it without an audience, and change his mind without losing face." },
      how "From the door, so that the floor hears somebody say it" { mood = -4, trust = -2, why = "The floor hears it, and so does he. With people watching he explains himself, and she is the one they look at." },
    },
    reply "You talk, Jodie. I've got the sheets. Fergus, have you two minutes before that goes up?" {
      id = "go_together", when = "beside", mood = 8, trust = 8, minutes = 8, set = { rota = "half" }, shows = "INSCS029.P16", to = "heard",
      why = "It was hers to say, and she said it. The figures beside her made it more than a grumble.",
      customer "It was six, Fergus. In a row. I'd not have said no to three.",
    },
    reply "Jodie, I've been thinking. Would it not sound better coming from you?" {
      id = "over_to_you", when = "not beside", mood = -6, trust = -4, minutes = 4, to = "up_already",
      why = "It might well have, if it had been said on Wednesday. Twenty-five minutes before noon, it hands back what she had put down.",
      customer "Now? He's got it in his hand.",
    },
    action "Leave her to it after all: two people might look like a deputation." {
      id = "alone", when = "beside", mood = -10, trust = -10, minutes = 2, to = "up_already",
      why = "Perhaps it would. But you had offered, and that was why she was standing there.",
      customer "Never mind. It was only a thought.",
    },
  },
}

beat "up_already" {
  at = "Friday, 12:02",
  narrator "It is on the wall. {customer.name} counts with one finger. Five.",
  to = "rate_204",
}

beat "heard" {
  fergus { "Before I look: is this another 'poor sound'? I saw the log. ... I'll change one week. The rest I'd want to hear from somebody I needn't check.", when = "quiet" },
  fergus { "I was filling holes, one night at a time. I never looked along the row. Right: nobody gets more than three, and I'll ask first. And I'll have more late calls listened to.", when = 'not quiet and pattern == "seen" and not softened and call ~= "soft"' },
  fergus { "Two late ones, aye. But your sixth close came out nearly clean. Then it's not the closes, is it? I'll change one week, and see.", when = 'not quiet and (softened or call == "soft")' },
  fergus { "You've a point about the closes. I'm not sure the calls show what you say they show. I'll change the first week, and see.", when = 'not quiet and pattern ~= "seen" and not softened and call ~= "soft"' },
  customer { "First week, three closes. So not none, then. You said none.", when = "over" },
  to = { { "row_mended", when = 'not quiet and pattern == "seen" and not softened and call ~= "soft"' }, "rate_204" },
}

beat "row_mended" {
  set = { rota = "changed" }, mood = 4,
  narrator "The rota goes up at twenty past twelve, with pencil on it.",
  to = "rate_204",
}

-- The week after ---------------------------------------------------------------------------------

beat "rate_204" {
  at = "Wednesday, 10:05, week 2",
  narrator "A week later, the follow-up. {customer.name} has chosen the call herself: number 204, last night, 20:20. Mr Baptiste has a stammer, and the recording leaves the pauses in.",
  narrator { "On the recording you can hear a card being turned over.", when = 'plan == "together"' },
  sheet "Recording 204, Tuesday, 20:20" { as = "table",
    { "Line", "Who", "What is said" },
    { "1", "Jodie", "Jodie speaking. Order number and postcode, whenever you're ready." },
    { "2", "Jodie", "(nine seconds, in which he looks for a word and finds it)" },
    { "", "Mr Baptiste", "The lamp came. There's no bulb. The box says there is one." },
    { "3", "Jodie", "No bulb, and the box says there is. And you'll be wanting light tonight." },
    { "", "Mr Baptiste", "My boy's revising. Yes." },
    { "4", "Jodie", "It'll be the warehouse. They're always doing that." },
    { "5", "Jodie", "I can post one now, or you can pick one up in our Falkirk shop in the morning. Which is better?" },
    { "", "Mr Baptiste", "Post." },
    { "6", "Jodie", "I've to put two pounds fifty on for the postage, sorry about that. But it's first class." },
    { "7", "Jodie", "Thursday at the latest. If it's not there, ask for me: Jodie." },
    { "8", "Jodie", "Anything else? No? Night-night, then." },
    { "", "Mr Baptiste", "(had begun a word)" },
  },
  rate "The same scale. What did each line do for Mr Baptiste?" {
    scale = { "missed", "partly", "shown" },
    item "Order number and postcode, whenever you're ready. (line 1: checks who it is)" { id = "ready", by = "customer", rating = "shown",
      why = "Asked, not read out, and three words that take the hurry away." },
    item "(nine seconds of waiting) (line 2: does what helps)" { id = "nine", by = "customer", rating = "shown",
      why = "She did not finish his word for him. On a recording this is silence. For him it is the service." },
    item "No bulb, and the box says there is. And you'll be wanting light tonight. (line 3: listens)" { id = "bulb", by = "customer", rating = "shown",
      why = "His own words back, and the thing behind them." },
    item "It'll be the warehouse. They're always doing that. (line 4: one team)" { id = "warehouse", by = "customer", rating = "missed",
      why = "A guess, and it tells him that we are not to be relied on. Said lightly, which makes it easy to miss." },
    item "I can post one now, or you can pick one up in our Falkirk shop. Which is better? (line 5: choice)" { id = "choice", by = "customer", rating = "shown",
      why = "Two real options and a question he can answer in one word." },
    item "I've to put two pounds fifty on for the postage, sorry about that. (line 6: rights told right)" { id = "postage", by = "customer", rating = "missed",
      why = "Nicely said, and wrong. The bulb was part of what he paid for, so putting that right costs him nothing (Consumer Rights Act 2015, section 23)." },
    item "Thursday at the latest. If it's not there, ask for me: Jodie. (line 7: what next and by when)" { id = "thursday", by = "customer", rating = "shown",
      why = "A day, and a name if the day fails." },
    item "Anything else? No? Night-night, then. (line 8: ends well)" { id = "anything", by = "customer", rating = "partly",
      why = "The right question. He had begun to answer it." },
    class "halo" { wrong = { "postage" }, minutes = 25, against = "INSCS029.P10", to = "last",
      why = "A lovely call, and you have hoped for one. Line six came in a warm voice and took £2.50 that is not ours." },
    class "sound" { from = 80, minutes = 25, shows = { "INSCS029.P10", "INSCS029.P9" }, to = "last",
      why = "You heard how good it was and still heard line six. That is rating the line, with a friend on it, the second time." },
    class "partly" { from = 55, minutes = 25, shows = "INSCS029.P9", to = "last",
      why = "Line six is caught. Elsewhere the warm voice, or last week's call, has coloured a line or two." },
    class "poor" { from = 0, minutes = 25, against = "INSCS029.P10", to = "last",
      why = "This call is being heard through the last one. Most of its lines did just what he needed." },
  },
}

beat "last" {
  customer { "Well? I was on a close, mind. Second of three.", when = 'rota ~= "same"' },
  customer { "Well? I was on a close, mind. Second of five.", when = 'rota == "same"' },
  choose {
    reply "Night and day, Jodie. I wouldn't change a word of it." {
      id = "not_a_word", mood = 6, trust = -3, against = "INSCS029.P13", to = "after",
      why = "She has earned a good word, and this is a big one. Mr Baptiste is still £2.50 short, and on the next missing bulb she will ask for it again.",
      customer "Not a word? Even the postage? I had a funny feeling about the postage.",
    },
    reply "Nine seconds you gave him, and he got there. The postage wasn't his to pay, though. Ring him?" {
      id = "nine_seconds", mood = 8, trust = 5, set = { charged = 0 }, shows = { "INSCS029.P12", "INSCS029.P13", "CFACSD5.P12" }, to = "after",
      why = "One thing that worked, by the second, and one that did not, with what to do about it. Both in three short sentences.",
      customer "Nine? It felt like a year. ... Oh no, the postage. I'll ring him now.",
    },
    reply "Better. But the postage was wrong, you blamed the warehouse, and you cut him off at the end." {
      id = "but", mood = -8, trust = -3, set = { charged = 0 }, shows = "INSCS029.P13", against = "INSCS029.P12", to = "after",
      why = "All three are so, and Mr Baptiste will get his money. The nine seconds were the point of the whole week, and they were not mentioned.",
      customer "Right. Three things. I'll... ring him, then.",
    },
  },
}

beat "after" {
  petrie { "This is Mrs Petrie. A man stood here on Friday at half past ten with a cooker, as I was told. First time lucky, on the fourth time of asking.", when = "waiting == 0" },
  narrator { "In the complaints tray lies a letter from {petrie.name}. It has the word \"landline\" in it, underlined.", when = "waiting == 1" },
  to = {
    { "a_notch_up", when = "softened or hidden" },
    { "noon_past", when = 'promise.rota == "broken"' },
    { "both_so", when = "trust >= 80" },
    "on_paper",
  },
}

ending "both_so" {
  title = "Both of those are so",
  customer "I've line eight on my screen. And line three under it. I know, but it works.",
  customer { "Three closes. I never knew you could just show him.", when = 'rota == "changed"' },
  customer { "One week's better, anyway. Somebody said it, that's the thing.", when = 'rota == "half"' },
  customer { "And the rota's the rota. Next time I'm asking myself.", when = 'rota == "same"' },
  customer_value = "mood", organisation_value = "94 - 14 * waiting - 6 * charged",
  says = "The sheet says what was said, and what the week was like. She believes the good lines, because the bad ones stayed where they were. You are still sharing a lift.",
}

ending "on_paper" {
  title = "Right on paper",
  customer "It's a fair sheet. I've no complaints about the sheet.",
  customer { "I'll get the bus tonight. No, honestly. I fancy the walk.", when = "trust < 60" },
  customer_value = "mood", organisation_value = "76 - 14 * waiting - 6 * charged",
  says = "The sheet on 118 would stand up anywhere. What she needed along with it, something to use on a bad night and somebody on her side of the table, came late or in part.",
}

ending "noon_past" {
  title = "Five closes, in ink",
  customer "The ratings were fair. I'll give you that. I could have done with you at noon, though.",
  customer_value = "mood", organisation_value = "58 - 14 * waiting - 6 * charged",
  says = "You told her the truth about her call, and that is on file. What she tells people about is the rota that nobody mentioned.",
}

ending "a_notch_up" {
  title = "A notch up",
  narrator { "Perth re-listens to one sheet in ten, and this month 118 is among them. On four lines the sheet and the recording do not agree.", when = "softened" },
  narrator { "At the Christmas raffle you and {customer.name} win a hamper together, on one ticket. Fergus claps, and the next morning he takes out the sheet that says you do not know her.", when = "not softened" },
  customer "So now they think line five was a favour as well. That one was real.",
  customer_value = "mood - 20", organisation_value = "28 - 14 * waiting",
  says = "The sheet is set aside, and with it the good lines and the box about the six closes. The next sample is drawn for Perth to rate.",
}

ending "one_two_one" {
  title = "Number 121",
  narrator "Nine lines out of ten, shown. It is filed at eleven.",
  fergus "Five sheets, and not a thing wrong after nine hours on the phones. Then five closes for Jodie is no bother, is it?",
  petrie "Hello? Is that customer care? It's about a lid. Again.",
  customer_value = 30, organisation_value = 12,
  says = "{customer.name} is grateful till Friday noon, when the rota goes up. The one recording that could have spoken for her is back in the system, with \"poor sound\" on it and your name.",
}
