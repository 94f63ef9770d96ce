-- <<name: Harbour Café>>
--
-- An organisation: its rules, its roles and its policies. Scenarios play there when they say at = "<<id>>".
-- It is complete as it stands. Change the figures and the words until they are yours, and look after each change:
--
--     rehearse check <<file>>
--
-- To be found, the file belongs in assets/organisations, under the name <<id>>.lua.
-- Whatever follows two dashes is a remark for you. The learner never sees it.

organisation {
  name  = "<<name>>",
  about = "<<name>> is a made-up employer. Say here in two or three sentences what it sells or does, and where.",
  tone  = "Warm and plain. Say what will happen and by when, and then do it.",
}

-- A rule is one figure that decides what is right. In scenarios it is org.NAME, and in texts {org.NAME}.

rule "change_of_mind_days" {
  value = 14, unit = "days", at_least = 0, at_most = 365,       -- a centre may change it within these
  says = "Something unused may be brought back within {org.change_of_mind_days} days, with proof of purchase.",
  basis = "own policy", source = "<<name>>, Returns", dated = "<<date>>",   -- where it stands, and since when
}

rule "complaint_answer_days" {
  value = 10, unit = "working days", at_least = 1, at_most = 40,
  says = "A full answer to a complaint goes out within {org.complaint_answer_days} working days.",
  basis = "own policy", source = "<<name>>, Complaints", dated = "<<date>>",
}

-- What the law sets has basis = "law", the act and the section as its source, and at_least or at_most: no centre can
-- go beyond that. Look up the law yourself, with somebody who knows it; it is not the same everywhere.

-- Who may decide what, in whole pounds. In scenarios the limit of the learner's own role is org.refund_limit.

role "adviser" {
  refund_limit = 30,
  about = "Serves customers, and asks the manager for whatever is above the limit.",
}

role "manager" {
  refund_limit = 200,
  about = "Authorises what is above other people's limits.",
}

-- What the learner can look up: consult "returns" { label = "…", policy = "returns" } opens this one.

policy "returns" {
  title = "Returns",
  "This is for things that are brought back, whatever the reason.",
  heading "Changed your mind",
  rule_text "change_of_mind_days",                              -- the rule's own words, with its source
  "- Look at it together with the customer.",                   -- a dash makes it a line of a list
  "- An adviser may refund up to £{role.adviser.refund_limit}. Above that, ask the manager.",
}

policy "complaints" {
  title = "Complaints",
  "Anything that somebody was unhappy with is a complaint, whether they call it that or not.",
  rule_text "complaint_answer_days",
}
