beat "start" { narrator "One." narrator "Two." }
