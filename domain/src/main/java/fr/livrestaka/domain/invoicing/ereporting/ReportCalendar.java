package fr.livrestaka.domain.invoicing.ereporting;

import fr.livrestaka.domain.invoicing.vat.VatCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The periods that are reported: those of how VAT is declared on each of their days, but what was
 * sent keeps its days. A period in which that changes ends on the day before. So each day is in one
 * report, also where the seller declared otherwise before.
 *
 * @param reports of the kind, at least those of the years that are asked for
 */
public record ReportCalendar(VatCalendar vat, ReportKind kind, List<Report> reports) {

  /** All that begin in that year, the first one first. */
  public List<ReportPeriod> periods(int year) {
    List<ReportPeriod> sent =
        reports.stream()
            .filter(report -> report.kind() == kind && report.isSent())
            .filter(report -> report.from().getYear() == year)
            .map(this::asSent)
            .distinct()
            .sorted(Comparator.comparing(ReportPeriod::from))
            .toList();
    List<ReportPeriod> all = new ArrayList<>(sent);
    for (ReportPeriod period : filed(year)) all.addAll(without(period, sent));
    return all.stream().sorted(Comparator.comparing(ReportPeriod::from)).toList();
  }

  private List<ReportPeriod> filed(int year) {
    return vat.spans(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
        .flatMap(
            span ->
                span.terms().filing().periods(kind, year).stream()
                    .flatMap(period -> period.within(span.from(), span.to()).stream()))
        .toList();
  }

  /** The period that a day is in. */
  public ReportPeriod around(LocalDate day) {
    return periods(day.getYear()).stream()
        .filter(period -> period.contains(day))
        .findFirst()
        .orElseThrow();
  }

  /** All reports of exactly that period. */
  public ReportHistory history(ReportPeriod period) {
    return new ReportHistory(reports.stream().filter(report -> report.isOf(period)).toList());
  }

  /** Its last day is that of the filing which has such a period. */
  private ReportPeriod asSent(Report report) {
    Optional<ReportPeriod> whole =
        Arrays.stream(VatFiling.values())
            .flatMap(one -> one.periods(kind, report.from().getYear()).stream())
            .filter(report::isOf)
            .findFirst();
    return whole.orElseGet(
        () ->
            new ReportPeriod(
                kind,
                report.from(),
                report.to(),
                vat.on(report.to()).filing().around(kind, report.to()).dueOn()));
  }

  /** What is left of a period beside others, which are in order and apart. */
  private List<ReportPeriod> without(ReportPeriod period, List<ReportPeriod> others) {
    List<ReportPeriod> left = new ArrayList<>();
    LocalDate from = period.from();
    for (ReportPeriod other : others) {
      if (other.to().isBefore(from) || other.from().isAfter(period.to())) continue;
      if (other.from().isAfter(from)) {
        left.add(new ReportPeriod(kind, from, other.from().minusDays(1), period.dueOn()));
      }
      from = other.to().plusDays(1);
    }
    if (!from.isAfter(period.to())) {
      left.add(new ReportPeriod(kind, from, period.to(), period.dueOn()));
    }
    return left;
  }
}
