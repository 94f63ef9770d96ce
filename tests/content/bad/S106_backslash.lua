beat "start" { narrator "C:\data", to = "end" }
