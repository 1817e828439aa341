# Times survfit of R's package survival on a CSV of days and events, and prints it as the other cases do.
suppressPackageStartupMessages(library(survival))
arguments <- commandArgs(trailingOnly = TRUE)
durations <- read.csv(arguments[1])
rounds <- as.integer(arguments[2])
seconds <- replicate(rounds, system.time(summary(survfit(Surv(day, event) ~ 1, data = durations)))[["user.self"]])
middle <- median(seconds)
cat(sprintf(
  '{"name":"job-tenure: R survival %s","things":%d,"milliseconds":%.2f,"perSecond":%.0f}\n',
  as.character(packageVersion("survival")), nrow(durations), middle * 1000, nrow(durations) / middle
))
