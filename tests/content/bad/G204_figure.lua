-- as: corner-shop.lua
overlay "corner-shop" {
  faulty_days = "forty",
  change_of_mind_days = -1,
}
