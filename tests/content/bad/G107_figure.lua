organisation { name = "N", about = "A", tone = "T" }
rule "answer_days" {
  unit = "days", says = "S", basis = "own policy", source = "S", dated = "2026-01-05",
  value = 5000000,
  at_most = 9000000,
}
role "manager" {
  refund_limit = -5,
  goodwill_limit = 2000000,
}
