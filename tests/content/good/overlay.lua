overlay "corner-shop" { change_of_mind_days = 30 }
