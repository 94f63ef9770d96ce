cast {
  customer = { name = "Mr Baird", mood = 40, trust = 60 },
  priya = { name = "Priya", role = "duty manager" },
}
