-- as: corner-shop.lua
overlay "corner-shop" {
  faulty_days = 14,
  answer_days = 30,
  change_of_mind_days = 3,
}
