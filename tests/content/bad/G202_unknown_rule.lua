-- as: corner-shop.lua
overlay "corner-shop" {
  faulty_day = 40,
  zebras = 3,
  ["sales assistant.refund_limt"] = 50,
}
