organisation { name = "N", about = "A", tone = "T" }
rule "answer_days" {
  value = 5, unit = "days", says = "S", source = "S", dated = "2026-01-05",
  basis = "laws",
}
rule "other_days" { value = 5, unit = "days", says = "S", source = "S", dated = "2026-01-05", basis = "habit" }
