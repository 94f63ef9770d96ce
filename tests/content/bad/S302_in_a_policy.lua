organisation { name = "N", about = "A", tone = "T" }
policy "returns" { title = "T", "Ask {org.name" }
