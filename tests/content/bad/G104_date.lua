organisation { name = "N", about = "A", tone = "T" }
rule "answer_days" {
  value = 5, unit = "days", says = "S", basis = "own policy", source = "S",
  dated = "5 January 2026",
}
