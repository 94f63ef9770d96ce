--[[ The rules of an
organisation, without the organisation. ]]
rule "answer_days" { value = 5, unit = "days", says = "S", basis = "own policy", source = "S", dated = "2026-01-05" }
