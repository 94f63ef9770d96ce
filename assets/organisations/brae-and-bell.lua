-- Brae & Bell: the fictional employer of the shipped scenarios.
-- A trainer changes a figure in an overlay of the data folder, not here; what is law stays within
-- its statutory bounds.

organisation {
  name  = "Brae & Bell",
  about = "Brae & Bell sells homeware and small appliances: kettles, lamps, pans, rugs, the things a home is short of. It has eleven shops in Scotland, among them Falkirk, Stirling, Leith and Perth, an online shop, a customer care line for phone and email, and its own social pages. The company is made up, and so is everyone in it.",
  tone  = "Warm, plain and a bit dry. Short words, real names, no scripts read aloud. Say what will happen and by when, and then do it.",
}

-- What the law sets ------------------------------------------------------------------------------

rule "faulty_reject_days" {
  value = 30, unit = "days", at_least = 30, at_most = 365,
  says = "Something faulty may be handed back for all of its price within {org.faulty_reject_days} days. The count begins on the day after the customer got it.",
  basis = "law", source = "Consumer Rights Act 2015, section 22", dated = "2015-10-01",
}

rule "presumed_fault_months" {
  value = 6, unit = "months", at_least = 6, at_most = 60,
  says = "Later on, a faulty item is repaired or replaced at our cost. If the fault shows within {org.presumed_fault_months} months, it counts as having been there from the start unless we can show otherwise.",
  basis = "law", source = "Consumer Rights Act 2015, section 19(14) and (15)", dated = "2015-10-01",
}

rule "refund_within_days" {
  value = 14, unit = "days", at_least = 0, at_most = 14,
  says = "Once we agree to a refund, we pay it without needless delay, and within {org.refund_within_days} days at the latest.",
  basis = "law", source = "Consumer Rights Act 2015, section 20(15)", dated = "2015-10-01",
}

rule "online_cancel_days" {
  value = 14, unit = "days", at_least = 14, at_most = 365,
  says = "An online or phone order may be cancelled, without a reason, until {org.online_cancel_days} days after the day the goods arrive. Things made to measure, and a few others, are excepted.",
  basis = "law", source = "Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013, regulation 30", dated = "2014-06-13",
}

rule "breach_report_hours" {
  value = 72, unit = "hours", at_least = 0, at_most = 72,
  says = "When the law asks for it, the company reports a data breach to the Information Commissioner without needless delay, and where feasible within {org.breach_report_hours} hours of learning of it.",
  basis = "law", source = "UK GDPR, article 33", dated = "2020-12-31",
}

-- What Brae & Bell sets for itself ---------------------------------------------------------------

rule "change_of_mind_days" {
  value = 14, unit = "days", at_least = 0, at_most = 365,
  says = "Something unused that was bought in a shop may be brought back within {org.change_of_mind_days} days, with proof of purchase.",
  basis = "own policy", source = "Brae & Bell, Returns and refunds", dated = "2026-03-01",
}

rule "complaint_acknowledge_days" {
  value = 2, unit = "working days", at_least = 1, at_most = 10,
  says = "A customer who complains hears within {org.complaint_acknowledge_days} working days that we have the complaint, and who is dealing with it.",
  basis = "own policy", source = "Brae & Bell, Complaints", dated = "2026-03-01",
}

rule "complaint_answer_days" {
  value = 10, unit = "working days", at_least = 1, at_most = 40,
  says = "A full answer to a complaint goes out within {org.complaint_answer_days} working days.",
  basis = "own policy", source = "Brae & Bell, Complaints", dated = "2026-03-01",
}

rule "social_first_reply_minutes" {
  value = 60, unit = "minutes", at_least = 5, at_most = 1440,
  says = "While the social desk is open, a post that needs us gets its first reply within {org.social_first_reply_minutes} minutes.",
  basis = "own policy", source = "Brae & Bell, Social pages", dated = "2026-03-01",
}

rule "callback_margin_minutes" {
  value = 30, unit = "minutes", at_least = 0, at_most = 240,
  says = "A promised call is made within {org.callback_margin_minutes} minutes of the time we gave.",
  basis = "own policy", source = "Brae & Bell, What we offer", dated = "2026-03-01",
}

rule "breach_tell_hours" {
  value = 1, unit = "hours", at_least = 1, at_most = 24,
  says = "When personal details may have gone astray, the person who notices tells the duty manager or the data protection lead. The longest that may take, in hours: {org.breach_tell_hours}.",
  basis = "own policy", source = "Brae & Bell, Personal details", dated = "2026-03-01",
}

rule "warning_count" {
  value = 1, unit = "warnings", at_least = 0, at_most = 3,
  says = "How many clear warnings come before a call or chat is ended for abuse: {org.warning_count}.",
  basis = "own policy", source = "Brae & Bell, Respect", dated = "2026-03-01",
}

-- Who may do what, in whole pounds ---------------------------------------------------------------

role "sales assistant" {
  refund_limit = 30, goodwill_limit = 10,
  about = "Serves on the shop floor and at the counter, takes returns, and asks the duty manager for whatever is above the limit.",
}

role "customer care adviser" {
  refund_limit = 60, goodwill_limit = 25,
  about = "Answers the phone, email and chat, looks after online orders, and keeps a complaint moving until it is answered.",
}

role "social media adviser" {
  refund_limit = 0, goodwill_limit = 10,
  about = "Replies on the social pages in public, moves personal matters into private messages, and hands refunds to customer care.",
}

role "duty manager" {
  refund_limit = 250, goodwill_limit = 50,
  about = "Runs the shop or the care floor for the shift, authorises what is above other people's limits, and steps in when someone is unsafe.",
}

-- The policies -----------------------------------------------------------------------------------

policy "service-offer" {
  title = "What we offer",
  "This page says what any customer can count on, in any shop, by phone or online. If you promise less than this, the customer loses out. If you promise more, a colleague has to break it for you.",
  heading "Every customer, every time",
  "- We listen to the whole question before we answer it.",
  "- We use plain words, and say what happens next and by when.",
  "- When we do not know, we say so, and we find out.",
  "- One person keeps hold of the matter until it is done or handed over by name.",
  heading "Calls we promise",
  rule_text "callback_margin_minutes",
  "Promise a time you can keep. If there is no news by then, ring anyway and say there is none. Silence is what people remember.",
  heading "Your rights and our extras",
  "Some of what we do is the law, such as taking back something faulty. Some is our own, such as taking back a lamp that looked better in the shop. Never sell the first as a kindness, and never present the second as something we have to do.",
  heading "People who need something different",
  "Ask what would help, then do it if you can: a chair, a quieter corner, large print, more time, a relay call. The Equality Act 2010 asks every service to make reasonable adjustments for disabled people. Good manners ask it for everyone.",
}

policy "returns" {
  title = "Returns and refunds",
  "Ask first which of two things this is. Either something is wrong with the item, or it is no longer wanted. The first is law. The second is our own offer, and the card on the counter speaks about the second only.",
  heading "Something is wrong with it",
  "What we sell must be of satisfactory quality (Consumer Rights Act 2015, section 9).",
  rule_text "faulty_reject_days",
  "- In those days the choice is the customer's. Nobody has to take a repair first.",
  "- Days spent waiting for an agreed repair or replacement do not count. The clock stops, then runs on, and leaves at least a week. It does not start afresh.",
  "- Our own rule: a clear account, and nothing on the item that tells against it, is enough.",
  rule_text "presumed_fault_months",
  "If one repair or replacement has not cured it, the customer may have money off or hand it back (section 24).",
  heading "They changed their mind",
  rule_text "change_of_mind_days",
  "The law gives no such right for shop purchases. Going past our own days is for the duty manager.",
  rule_text "online_cancel_days",
  heading "Paying it back",
  rule_text "refund_within_days",
  "Money goes back the way it came, with no fee. A gift card is for people who ask for one.",
  heading "Proof of purchase",
  "A receipt, a bank or card statement, an order email or a loyalty account: any of these will do. The law asks for no receipt.",
  heading "Electrical items",
  "Look, and leave it unplugged. Tape the plug, label it faulty, and put it in the red crate. Tell the duty manager about any shock, smoke, burning or tripped supply. We all owe each other that care (Health and Safety at Work Act 1974, section 7).",
}

policy "complaints" {
  title = "Complaints",
  "A complaint is anyone telling us that we got something wrong and expecting us to do something about it. They need not use the word, write a letter or be polite.",
  heading "When you hear one",
  "- Listen to the end. Say back what you understood.",
  "- Say you are sorry for what it was like for them. You can do that before anyone knows whose fault it was.",
  "- If it plainly was us, say so in one sentence and move on to putting it right.",
  "- Put it right there and then if it is within your limit. Most complaints end here.",
  "- Write it down either way, the same day, in the customer's own words.",
  heading "When it cannot be settled at once",
  rule_text "complaint_acknowledge_days",
  rule_text "complaint_answer_days",
  "If the answer will be late, tell the customer before it is, not after. Give the new date and the reason.",
  heading "The answer",
  "It takes up every point that was raised. It says what we found, what we will do and by when. It gives the name of a person to come back to, and says where free, independent consumer advice can be had.",
  heading "What it is for",
  "Once a month each shop reads its complaints together. We look for what keeps coming back, not for who was on shift.",
}

policy "social-media" {
  title = "Social pages",
  "Whatever we write on a public page is read by the person who posted, by the person's friends, and by people deciding whether to shop with us. Write for all three.",
  heading "First reply",
  rule_text "social_first_reply_minutes",
  "A first reply need not solve anything. It shows that a person has read the post, and says what happens next.",
  heading "In public",
  "- Use a first name if the poster does, and sign with yours.",
  "- Say sorry for what it was like, and no more than you know about why.",
  "- Never write an address, an order number, a payment or what somebody bought, even when they posted it themselves. Even a yes to \"I ordered from you\" can tell too much.",
  "- Never argue. One correction of a plain mistake, with kindness, is enough.",
  heading "In private",
  "Invite the person to send a private message, and say why. Check who you are talking to before you open an order. When it is settled, say in public that it is, with nothing personal.",
  heading "Leave, hide or report",
  "A post or a picture that shows personal details, the poster's own or anybody else's, is hidden, not deleted, and kept on file. Tell the poster why, and how to post again without them. Then follow Personal details.",
  "An unfair opinion stays. A post that threatens, or attacks people for who they are, is hidden, kept on file and shown to the duty manager. Jokes about us stay too, the good ones especially.",
  heading "Money",
  "Refunds are for customer care or a shop. The goodwill limit of a social media adviser is £{role.social media adviser.goodwill_limit}.",
}

policy "authority" {
  title = "Who may decide what",
  "These limits hold for one customer and one matter. They are there so that nobody has to carry a large decision alone.",
  heading "Limits",
  "- Sales assistant: refunds up to £{role.sales assistant.refund_limit}, goodwill up to £{role.sales assistant.goodwill_limit}.",
  "- Customer care adviser: refunds up to £{role.customer care adviser.refund_limit}, goodwill up to £{role.customer care adviser.goodwill_limit}.",
  "- Social media adviser: refunds up to £{role.social media adviser.refund_limit}, goodwill up to £{role.social media adviser.goodwill_limit}.",
  "- Duty manager: refunds up to £{role.duty manager.refund_limit}, goodwill up to £{role.duty manager.goodwill_limit}. Above that, the area manager decides.",
  heading "A limit is about who signs",
  "It never changes what the customer is due. If the law gives a customer their money back and the sum is above your limit, the answer is yes, and a colleague authorises it. Do not say no, and do not say yes as if it were already done.",
  heading "Asking well",
  "Tell your colleague in two sentences what happened, what you have checked and what you need. The customer should not have to tell it all again. Then tell the customer who is coming, and when.",
  heading "Not a way round",
  "- One matter is one refund. Splitting a sum so that each part fits a limit is treated as dishonest, even when the customer is owed every penny.",
  "- Never lend or borrow a till code.",
  heading "Our own rules",
  "The duty manager may go beyond them when that is fair. Nobody may go below the law.",
}

policy "privacy" {
  title = "Personal details",
  "A name, a number, a face on a camera, a bank line on a phone: anything that tells us about a living person is personal information, and UK GDPR says how we treat it.",
  heading "Day to day",
  "- Take only what the task needs. To see that a kettle was bought here you need the shop, the date and the sum. You do not need a balance, or a photo of the screen.",
  "- Check who you are speaking to before you say anything from a record. Ask them for the details; do not read them out to be agreed with.",
  "- Give nothing to anyone else, family and police included, without the duty manager. A worried voice is not proof of who it is.",
  "- Write notes that the customer could read without wincing. They have a right to ask for them.",
  "- Lock the screen. Bin nothing with a name on it: it goes in the shredding sack.",
  heading "If someone asks to see what we hold",
  "They may ask anybody, in any words. Pass it to the data protection lead the same day.",
  heading "When something has gone wrong",
  "A letter in the wrong envelope is a breach, and so is a lost list. Say so at once. Nobody is in trouble for reporting one.",
  rule_text "breach_tell_hours",
  rule_text "breach_report_hours",
  "That second clock is the company's. It runs from the moment any of us knows, which is why the first one is so short.",
}

policy "respect" {
  title = "Respect and safety",
  "People who are upset are welcome here. Being loud, frightened or sarcastic is not abuse. Most anger is about the thing, and goes when the thing is dealt with.",
  heading "Fair to everyone",
  "The Equality Act 2010 protects customers from being treated worse by a shop because of who they are: disability, race, religion or belief, sex, sexual orientation, gender reassignment, pregnancy or maternity, and age, for adults. Serve in turn. Explain the same rule in the same way to everybody.",
  heading "Where it stops",
  "Threats, insults aimed at you, slurs about anyone, and being touched or followed are not part of the job. In Scotland it is an offence of its own to assault, threaten or abuse someone who is at work in a shop.",
  heading "By phone or chat",
  "Say what has to stop and what you will do if it does not. Be calm, and mean it. Then do it.",
  rule_text "warning_count",
  "Write down the words that were used, and tell the duty manager. If there is a threat to anyone's safety, no warning is owed.",
  heading "Face to face",
  "Never warn alone. Step back, keep the counter between you, ring for the duty manager. Goods and cash can be replaced. If anyone is in danger, call 999.",
  heading "Afterwards",
  "You get a break, and someone to talk to. Under the Health and Safety at Work Act 1974 the company must look after you at work as far as it reasonably can, and each of us looks out for the rest.",
}
