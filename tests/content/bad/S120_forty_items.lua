require "frame"
beat "start" {
  pick "Which is the first?" {
    item "Number 0" { id = "i0", right = true }, item "Number 1" { id = "i1" }, item "Number 2" { id = "i2" }, item "Number 3" { id = "i3" },
    item "Number 4" { id = "i4" }, item "Number 5" { id = "i5" }, item "Number 6" { id = "i6" }, item "Number 7" { id = "i7" },
    item "Number 8" { id = "i8" }, item "Number 9" { id = "i9" }, item "Number 10" { id = "i10" }, item "Number 11" { id = "i11" },
    item "Number 12" { id = "i12" }, item "Number 13" { id = "i13" }, item "Number 14" { id = "i14" }, item "Number 15" { id = "i15" },
    item "Number 16" { id = "i16" }, item "Number 17" { id = "i17" }, item "Number 18" { id = "i18" }, item "Number 19" { id = "i19" },
    item "Number 20" { id = "i20" }, item "Number 21" { id = "i21" }, item "Number 22" { id = "i22" }, item "Number 23" { id = "i23" },
    item "Number 24" { id = "i24" }, item "Number 25" { id = "i25" }, item "Number 26" { id = "i26" }, item "Number 27" { id = "i27" },
    item "Number 28" { id = "i28" }, item "Number 29" { id = "i29" }, item "Number 30" { id = "i30" }, item "Number 31" { id = "i31" },
    item "Number 32" { id = "i32" }, item "Number 33" { id = "i33" }, item "Number 34" { id = "i34" }, item "Number 35" { id = "i35" },
    item "Number 36" { id = "i36" }, item "Number 37" { id = "i37" }, item "Number 38" { id = "i38" }, item "Number 39" { id = "i39" },
    class "late" { wrong = { "i0", "i39" }, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
