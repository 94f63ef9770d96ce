ending "early" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
