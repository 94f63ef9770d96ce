-- as: corner-shop.lua
overlay "corner-shops" {
  faulty_days = 40,
}
