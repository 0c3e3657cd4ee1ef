# Makes wider.json, the cases over wide ranges, with base R alone. From the root of the repository:
#   Rscript tests/reference/wider.R > tests/reference/wider.json

version <- paste("R", getRversion())
cases <- character(0)

json <- function(x) {
  if (is.null(x)) return("null")
  if (is.list(x)) return(paste0("{", paste0('"', names(x), '": ', sapply(x, json), collapse = ", "), "}"))
  one <- if (is.character(x)) paste0('"', x, '"') else sprintf("%.15g", x)
  # AsIs marks what is a list even when it has one entry.
  if (length(x) > 1 || inherits(x, "AsIs")) paste0("[", paste(one, collapse = ", "), "]") else one
}

add <- function(name, tolerance, source, compute) function(...) {
  inputs <- list(...)
  count <- sum(grepl(paste0('"wider-', name, "-"), cases, fixed = TRUE)) + 1
  case <- list(id = sprintf("wider-%s-%02d", name, count), `function` = name, inputs = inputs,
    expected = do.call(compute, inputs), relativeTolerance = tolerance,
    source = paste0(version, ": ", source))
  cases <<- c(cases, json(case))
}

root <- function(f, low, high)
  uniroot(f, c(low, high), tol = 1e-14 * max(1, abs(low)), maxiter = 10000)$root
upper_z <- function(q) qnorm(q, lower.tail = FALSE)

# Means. pt with ncp is good to about 1e-10 while ncp < 37.62 and df < 1e5: the cases stay there.
power_t <- function(treatment, control, difference, sd, alpha, sides) {
  df <- treatment + control - 2
  ncp <- abs(difference) / (sd * sqrt(1 / treatment + 1 / control))
  critical <- qt(alpha / sides, df, lower.tail = FALSE)
  pt(critical, df, ncp, lower.tail = FALSE) + (if (sides == 2) pt(-critical, df, ncp) else 0)
}
size_t <- function(difference, sd, alpha, power, sides, ratio) {
  short <- function(n) power_t(n, n * ratio, difference, sd, alpha, sides) - power
  normal <- ((upper_z(alpha / sides) + qnorm(power)) * sd / difference)^2 * (1 + 1 / ratio)
  n <- root(short, max(4 / (1 + ratio), normal / 2), 2 * normal + 100)
  list(treatment = n, control = n * ratio)
}

case <- add("sampleSizeMeans", 1e-7, "uniroot of pt(q, df, ncp), q = qt(alpha / sides), both tails when two-sided", size_t)
case(difference = 0.02, sd = 1, alpha = 0.05, power = 0.8, sides = 2, ratio = 1)
case(difference = 1.5, sd = 1, alpha = 0.05, power = 0.8, sides = 2, ratio = 1)
case(difference = 3, sd = 1, alpha = 0.01, power = 0.9, sides = 2, ratio = 1)
case(difference = 0.5, sd = 1, alpha = 1e-6, power = 0.999, sides = 2, ratio = 1)
case(difference = 0.5, sd = 1, alpha = 1e-6, power = 0.9, sides = 1, ratio = 4)
case(difference = 12, sd = 40, alpha = 0.2, power = 0.8, sides = 1, ratio = 0.25)
case(difference = -0.4, sd = 1.1, alpha = 0.05, power = 0.95, sides = 2, ratio = 9)
case(difference = 0.3, sd = 1, alpha = 0.2, power = 0.3, sides = 2, ratio = 1)
case(difference = 0.1, sd = 0.7, alpha = 0.001, power = 0.99, sides = 2, ratio = 0.1)

case <- add("powerMeans", 1e-7, "pt(q, df, ncp), q = qt(alpha / sides), both tails when two-sided",
  function(...) list(power = power_t(...)))
case(treatment = 2, control = 2, difference = 3, sd = 1, alpha = 0.05, sides = 2)
case(treatment = 2, control = 40, difference = 2, sd = 1, alpha = 0.05, sides = 1)
case(treatment = 3, control = 2, difference = 8, sd = 1.5, alpha = 0.01, sides = 2)
case(treatment = 20, control = 20, difference = 0, sd = 1, alpha = 0.05, sides = 2)
case(treatment = 20, control = 20, difference = 0.05, sd = 1, alpha = 0.2, sides = 2)
case(treatment = 40, control = 3000, difference = -0.8, sd = 1.3, alpha = 0.0001, sides = 2)
case(treatment = 20000, control = 30000, difference = 0.03, sd = 1, alpha = 0.05, sides = 2)

case <- add("detectableDifferenceMeans", 1e-7, "uniroot of the power by pt(q, df, ncp) in the difference",
  function(treatment, control, sd, alpha, power, sides) {
    error <- sd * sqrt(1 / treatment + 1 / control)
    short <- function(ncp) power_t(treatment, control, ncp * error, sd, alpha, sides) - power
    list(difference = root(short, 0, 37) * error)
  })
case(treatment = 2, control = 2, sd = 1, alpha = 0.05, power = 0.8, sides = 2)
case(treatment = 2, control = 500, sd = 3, alpha = 0.05, power = 0.9, sides = 1)
case(treatment = 12, control = 7, sd = 0.02, alpha = 0.2, power = 0.5, sides = 1)
case(treatment = 50, control = 450, sd = 18, alpha = 0.001, power = 0.999, sides = 2)
case(treatment = 30000, control = 30000, sd = 2.4, alpha = 0.05, power = 0.8, sides = 2)
case(treatment = 100, control = 100, sd = 1, alpha = 0.05, power = 0.06, sides = 2)

# Proportions: closed forms.
power_z <- function(treatment, control, treatmentSize, controlSize, alpha, sides) {
  pooled <- weighted.mean(c(treatment, control), c(treatmentSize, controlSize))
  null <- sqrt(pooled * (1 - pooled) * (1 / treatmentSize + 1 / controlSize))
  own <- sqrt(treatment * (1 - treatment) / treatmentSize + control * (1 - control) / controlSize)
  pnorm((abs(treatment - control) - upper_z(alpha / sides) * null) / own)
}

case <- add("sampleSizeProportions", 1e-9, "Fleiss, Levin and Paik (2003) section 4.2, by qnorm; power.prop.test at ratio 1",
  function(treatment, control, alpha, power, sides, ratio) {
    pooled <- (treatment + ratio * control) / (1 + ratio)
    n <- (upper_z(alpha / sides) * sqrt((ratio + 1) * pooled * (1 - pooled)) + qnorm(power) *
      sqrt(ratio * treatment * (1 - treatment) + control * (1 - control)))^2 /
      (ratio * (treatment - control)^2)
    list(treatment = n, control = n * ratio)
  })
case(treatment = 0.0002, control = 0.0001, alpha = 0.05, power = 0.8, sides = 2, ratio = 1)
case(treatment = 0.9995, control = 0.999, alpha = 0.05, power = 0.9, sides = 1, ratio = 1)
case(treatment = 0, control = 0.05, alpha = 0.05, power = 0.8, sides = 2, ratio = 1)
case(treatment = 1, control = 0.9, alpha = 0.01, power = 0.95, sides = 2, ratio = 4)
case(treatment = 0.501, control = 0.5, alpha = 1e-6, power = 0.999, sides = 2, ratio = 0.5)
case(treatment = 0.9, control = 0.1, alpha = 0.05, power = 0.8, sides = 2, ratio = 1)

case <- add("powerProportions", 1e-9, "pnorm, variance pooled under the null; power.prop.test at equal sizes",
  function(...) list(power = power_z(...)))
case(treatment = 0.0001, control = 0.001, treatmentSize = 5000, controlSize = 45000, alpha = 0.05, sides = 2)
case(treatment = 0.99, control = 0.95, treatmentSize = 150, controlSize = 150, alpha = 0.2, sides = 1)
case(treatment = 0.3, control = 0.3, treatmentSize = 80, controlSize = 80, alpha = 0.05, sides = 2)
case(treatment = 0, control = 0.2, treatmentSize = 10, controlSize = 30, alpha = 0.05, sides = 2)
case(treatment = 0.35, control = 0.3, treatmentSize = 20, controlSize = 900, alpha = 1e-6, sides = 2)

case <- add("detectableProportion", 1e-8, "first crossing of the power by pnorm on a grid, then uniroot; null when there is none",
  function(control, treatmentSize, controlSize, alpha, power, sides, direction) {
    short <- function(p) power_z(p, control, treatmentSize, controlSize, alpha, sides) - power
    grid <- control + ((direction == "increase") - control) * c(1e-9, 1:2000 / 2000)
    reached <- if (control == (direction == "increase")) NA else which(sapply(grid, short) >= 0)[1]
    list(treatment = if (!is.na(reached)) root(short, min(grid[reached - 0:1]), max(grid[reached - 0:1])))
  })
case(control = 0.001, treatmentSize = 20000, controlSize = 20000, alpha = 0.05, power = 0.8, sides = 2, direction = "increase")
case(control = 0.001, treatmentSize = 20000, controlSize = 20000, alpha = 0.05, power = 0.8, sides = 2, direction = "decrease")
case(control = 0.001, treatmentSize = 2000, controlSize = 2000, alpha = 0.05, power = 0.8, sides = 2, direction = "decrease")
case(control = 0.995, treatmentSize = 400, controlSize = 3600, alpha = 0.05, power = 0.9, sides = 1, direction = "decrease")
case(control = 0.95, treatmentSize = 30, controlSize = 30, alpha = 0.05, power = 0.8, sides = 2, direction = "increase")
case(control = 0, treatmentSize = 100, controlSize = 100, alpha = 0.05, power = 0.8, sides = 2, direction = "increase")
case(control = 1, treatmentSize = 100, controlSize = 100, alpha = 0.05, power = 0.8, sides = 2, direction = "increase")
case(control = 0.5, treatmentSize = 1e6, controlSize = 1e5, alpha = 1e-6, power = 0.999, sides = 2, direction = "increase")

case <- add("sampleSizeNonInferiorityMeans", 1e-7, "sampleSizeMeans for margin + difference, one-sided, by pt",
  function(margin, sd, difference, alpha, power, ratio)
    size_t(margin + difference, sd, alpha, power, 1, ratio))
case(margin = 0.5, sd = 1, difference = -0.45, alpha = 0.025, power = 0.8, ratio = 1)
case(margin = 2, sd = 3, difference = 1, alpha = 0.05, power = 0.99, ratio = 3)
case(margin = 1, sd = 1, difference = 0.2, alpha = 0.001, power = 0.9, ratio = 0.5)
case(margin = 30, sd = 90, difference = 0, alpha = 0.1, power = 0.8, ratio = 9)

case <- add("sampleSizeNonInferiorityProportions", 1e-9, "Chow, Shao and Wang (2008) section 4.2, by qnorm",
  function(margin, treatment, control, alpha, power, ratio) {
    n <- ((upper_z(alpha) + qnorm(power)) / (treatment - control + margin))^2 *
      (treatment * (1 - treatment) + control * (1 - control) / ratio)
    list(treatment = n, control = n * ratio)
  })
case(margin = 0.001, treatment = 0.999, control = 0.999, alpha = 0.025, power = 0.9, ratio = 1)
case(margin = 0.1, treatment = 0.55, control = 0.6, alpha = 0.05, power = 0.8, ratio = 2)
case(margin = 0.05, treatment = 1, control = 0.98, alpha = 0.025, power = 0.8, ratio = 9)
case(margin = 0.2, treatment = 0.02, control = 0, alpha = 0.001, power = 0.999, ratio = 0.5)

case <- add("designEffect", 1e-12, "Eldridge, Ashby and Kerry (2006)",
  function(clusterSize, icc, cv) list(designEffect = 1 + ((cv^2 + 1) * clusterSize - 1) * icc))
case(clusterSize = 1, icc = 0.3, cv = 0)
case(clusterSize = 2500, icc = 0.001, cv = 1.2)
case(clusterSize = 7.5, icc = 1, cv = 0.65)

case <- add("finitePopulation", 1e-12, "Cochran (1977): n / (1 + (n - 1) / N)",
  function(sample, population) list(sample = sample / (1 + (sample - 1) / population)))
case(sample = 1, population = 5000)
case(sample = 40000, population = 120)
case(sample = 322.7, population = 1e9)

# Intervals, by R's own tests. Data with exactly these moments stand for the summaries.
case <- add("meanDifferenceInterval", 1e-9, "t.test(x, y, var.equal = FALSE, conf.level) on data with these moments",
  function(mean1, sd1, n1, mean2, sd2, n2, level) {
    data <- function(mean, sd, n) mean + sd * scale(qnorm(ppoints(n)))[, 1]
    test <- t.test(data(mean1, sd1, n1), data(mean2, sd2, n2), conf.level = level)
    list(estimate = mean1 - mean2, low = test$conf.int[1], high = test$conf.int[2],
      df = unname(test$parameter), pValue = test$p.value)
  })
case(mean1 = 4, sd1 = 1.5, n1 = 2, mean2 = 9, sd2 = 0.5, n2 = 2, level = 0.95)
case(mean1 = 10, sd1 = 0, n1 = 5, mean2 = 11, sd2 = 2, n2 = 8, level = 0.9)
case(mean1 = 0.003, sd1 = 0.02, n1 = 400, mean2 = 0.001, sd2 = 0.01, n2 = 5000, level = 0.999)
case(mean1 = 250, sd1 = 900, n1 = 3000, mean2 = 250, sd2 = 30, n2 = 12, level = 0.5)
case(mean1 = -3, sd1 = 5, n1 = 60, mean2 = 4, sd2 = 5, n2 = 60, level = 0.99)

wilson <- function(successes, n, level)
  suppressWarnings(prop.test(successes, n, conf.level = level, correct = FALSE))$conf.int
case <- add("wilsonInterval", 1e-9, "prop.test(successes, n, conf.level, correct = FALSE)",
  function(successes, n, level) {
    limits <- wilson(successes, n, level)
    list(low = limits[1], high = limits[2])
  })
case(successes = 0, n = 1, level = 0.95)
case(successes = 1, n = 1, level = 0.95)
case(successes = 0, n = 20000, level = 0.99)
case(successes = 37, n = 37, level = 0.8)
case(successes = 3, n = 250000, level = 0.999)
case(successes = 499, n = 1000, level = 0.5)

case <- add("proportionDifferenceInterval", 1e-9, "Newcombe (1998) method 10 from prop.test(correct = FALSE)",
  function(successes1, n1, successes2, n2, level) {
    p <- successes1 / n1
    q <- successes2 / n2
    first <- wilson(successes1, n1, level)
    second <- wilson(successes2, n2, level)
    list(estimate = p - q, low = p - q - sqrt((p - first[1])^2 + (second[2] - q)^2),
      high = p - q + sqrt((first[2] - p)^2 + (q - second[1])^2))
  })
case(successes1 = 0, n1 = 10, successes2 = 0, n2 = 20, level = 0.95)
case(successes1 = 10, n1 = 10, successes2 = 0, n2 = 20, level = 0.95)
case(successes1 = 10, n1 = 10, successes2 = 20, n2 = 20, level = 0.9)
case(successes1 = 0, n1 = 5000, successes2 = 3, n2 = 45000, level = 0.99)
case(successes1 = 7, n1 = 34, successes2 = 1, n2 = 34, level = 0.95)

# Group-sequential: Simpson's rule on the z scale, as Jennison and Turnbull (2000), chapter 19.
crossings <- function(z, rates, sides, panels = 400) {
  last <- length(z)
  crossed <- sides * pnorm(z[1], lower.tail = FALSE)
  grid <- function(k) {
    high <- min(z[k], 12)
    x <- seq(if (sides == 2) -high else -10, high, length.out = 2 * panels + 1)
    list(x = x, w = c(1, rep(c(4, 2), panels - 1), 4, 1) * (x[2] - x[1]) / 3)
  }
  points <- grid(1)
  mass <- points$w * dnorm(points$x)
  for (k in seq_len(last)[-1]) {
    sd <- sqrt(rates[k] - rates[k - 1])
    score <- points$x * sqrt(rates[k - 1])
    crossed[k] <- sides * sum(mass * pnorm((z[k] * sqrt(rates[k]) - score) / sd, lower.tail = FALSE))
    if (k == last) break
    points <- grid(k)
    mass <- points$w * sqrt(rates[k]) / sd *
      sapply(points$x, function(x) sum(mass * dnorm((x * sqrt(rates[k]) - score) / sd)))
  }
  crossed
}

case <- add("groupSequentialDesign", 1e-6, "recursive integration (Jennison and Turnbull 2000, chapter 19) with pnorm and uniroot",
  function(type, alpha, sides, informationRates) {
    rates <- as.numeric(informationRates)
    looks <- length(rates)
    side <- alpha / sides
    if (type %in% c("asOF", "asP")) {
      spent <- sides * if (type == "asP") side * log(1 + (exp(1) - 1) * rates) else
        2 * pnorm(upper_z(side / 2) / sqrt(rates), lower.tail = FALSE)
      z <- numeric(0)
      for (k in seq_len(looks)) {
        now <- diff(c(0, spent))[k]
        excess <- function(x) log(crossings(c(z, x), rates[1:k], sides)[k] / now)
        high <- upper_z(now / sides)
        z <- c(z, if (k == 1) high else root(excess, high - 1.5, high + 1e-6))
      }
    } else {
      shape <- if (type == "P") rep(1, looks) else 1 / sqrt(rates)
      excess <- function(c) sum(crossings(c * shape, rates, sides)) - alpha
      z <- shape * root(excess, upper_z(side) - 1e-6, upper_z(side / looks) + 1e-6)
      spent <- cumsum(crossings(z, rates, sides))
    }
    list(criticalValues = I(z), alphaSpent = I(spent), stageLevels = I(pnorm(z, lower.tail = FALSE)))
  })
fifths <- I(1:5 / 5)
case(type = "P", alpha = 0.05, sides = 2, informationRates = fifths)
case(type = "OF", alpha = 0.05, sides = 2, informationRates = fifths)
case(type = "asOF", alpha = 0.05, sides = 2, informationRates = fifths)
case(type = "asP", alpha = 0.05, sides = 2, informationRates = fifths)
case(type = "OF", alpha = 0.01, sides = 2, informationRates = I(1:4 / 4))
case(type = "P", alpha = 0.1, sides = 1, informationRates = I(c(0.5, 1)))
case(type = "asOF", alpha = 0.025, sides = 1, informationRates = I(1))
case(type = "P", alpha = 0.05, sides = 2, informationRates = I(1))
case(type = "asOF", alpha = 0.025, sides = 1, informationRates = I(c(0.1, 0.15, 0.6, 0.65, 0.9, 1)))
case(type = "asP", alpha = 0.001, sides = 2, informationRates = I(c(0.3, 0.9, 1)))
case(type = "OF", alpha = 0.05, sides = 1, informationRates = I(c(0.2, 0.25, 1)))
case(type = "P", alpha = 0.2, sides = 2, informationRates = I(c(0.05, 0.5, 0.7, 1)))

# Money.
values <- function(cashFlows, rate) cashFlows / (1 + rate)^(seq_along(cashFlows) - 1)
case <- add("npv", 1e-11, "sum(cashFlows / (1 + rate)^t)",
  function(rate, cashFlows) list(npv = sum(values(cashFlows, rate))))
case(rate = 0, cashFlows = c(-1000, 400, 400, 400))
case(rate = -0.25, cashFlows = c(-1000, 300, 0, 500))
case(rate = 40, cashFlows = c(-5, 100, 20000))
case(rate = 0.004, cashFlows = c(-250000, rep(1500, 240)))
case(rate = 0.1, cashFlows = I(-7.5))

case <- add("irr", 1e-9, "uniroot at the only positive real root of polyroot; null when there is none or more than one",
  function(cashFlows) {
    flows <- as.numeric(cashFlows)
    if (all(flows == 0)) return(list(irr = NULL))
    held <- range(which(flows != 0))
    zeros <- polyroot(flows[held[1]:held[2]])
    factors <- Re(zeros)[abs(Im(zeros)) < 1e-7 * Mod(zeros) & Re(zeros) > 0]
    if (length(factors) != 1) return(list(irr = NULL))
    rate <- 1 / factors - 1
    near <- 1e-4 * (1 + rate)
    list(irr = uniroot(function(r) sum(values(flows, r)), rate + c(-near, near), tol = 1e-15)$root)
  })
case(cashFlows = c(-100, 50, 60.000001))
case(cashFlows = c(-100, 20, 30))
case(cashFlows = c(-2, 9000))
case(cashFlows = c(0, -500, 0, 0, 800, 0))
case(cashFlows = c(100, -40, -75))
case(cashFlows = c(-9000, rep(200, 60)))
case(cashFlows = c(-100, 500, -50, 20))
case(cashFlows = c(-1000, 2300, -1320))
case(cashFlows = c(-1000, 3900, -5030, 2145))
case(cashFlows = c(-1000, 2000, -1210))
case(cashFlows = c(-10, -5, -1))
case(cashFlows = c(0, 0, 0))

case <- add("paybackPeriod", 1e-11, "cumsum(cashFlows / (1 + rate)^t), linear within the period; null when never",
  function(cashFlows, rate) {
    discounted <- values(as.numeric(cashFlows), rate)
    total <- cumsum(discounted)
    first <- which(total >= -1e-12 * cumsum(abs(discounted)))[1]
    list(periods = if (is.na(first)) NULL else if (first == 1) 0 else first - 2 - total[first - 1] / discounted[first])
  })
case(cashFlows = c(0, 0, 100), rate = 0.1)
case(cashFlows = c(250, -900, 100), rate = 0)
case(cashFlows = c(-300, 100, 0, 0, 200), rate = 0)
case(cashFlows = c(-300, 100, 0, 0, 200), rate = 0.02)
case(cashFlows = c(-110, 121, 5), rate = 0.1)
case(cashFlows = c(-1000, 400, -300, 500, 500), rate = 0.08)
case(cashFlows = c(-1000, 400, 400), rate = -0.2)
case(cashFlows = I(-5), rate = 0.1)

cat('{\n"about": "Values that ', version, ' computes by wider.R; a number agrees as in cases.json.",\n"cases": [\n',
  paste(cases, collapse = ",\n"), "\n]\n}\n", sep = "")
