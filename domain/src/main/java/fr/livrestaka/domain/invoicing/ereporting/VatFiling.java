package fr.livrestaka.domain.invoicing.ereporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * How often the seller declares VAT, which the periods of reports and their last days follow from
 * (DGFiP, external specifications 3.2, table 13). The simplified regime ends on 2026-12-31, before
 * small sellers report at all, and is not here.
 */
public enum VatFiling {
  /** Every month: sales every ten days, receipts every month. */
  MONTHLY,
  /** Every quarter: both every month. */
  QUARTERLY,
  /** Never (CGI art. 293 B): both every two months. */
  FRANCHISE;

  private static final int TENTH = 10;
  private static final int TWENTIETH = 20;

  /** The periods of a year, the first one first. */
  public List<ReportPeriod> periods(ReportKind kind, int year) {
    List<ReportPeriod> periods = new ArrayList<>();
    for (YearMonth month = YearMonth.of(year, 1);
        month.getYear() == year;
        month = month.plusMonths(this == FRANCHISE ? 2 : 1)) {
      if (this == FRANCHISE) periods.add(twoMonths(kind, month));
      else if (this == MONTHLY && kind == ReportKind.TRANSACTIONS) periods.addAll(thirds(month));
      else periods.add(month(kind, month));
    }
    return List.copyOf(periods);
  }

  /** The period that a day is in. */
  public ReportPeriod around(ReportKind kind, LocalDate day) {
    return periods(kind, day.getYear()).stream()
        .filter(period -> period.contains(day))
        .findFirst()
        .orElseThrow();
  }

  private static ReportPeriod twoMonths(ReportKind kind, YearMonth first) {
    YearMonth last = first.plusMonths(1);
    return new ReportPeriod(
        kind, first.atDay(1), last.atEndOfMonth(), last.plusMonths(1).atEndOfMonth());
  }

  private static ReportPeriod month(ReportKind kind, YearMonth month) {
    return new ReportPeriod(
        kind, month.atDay(1), month.atEndOfMonth(), month.plusMonths(1).atDay(TENTH));
  }

  private static List<ReportPeriod> thirds(YearMonth month) {
    ReportKind kind = ReportKind.TRANSACTIONS;
    return List.of(
        new ReportPeriod(kind, month.atDay(1), month.atDay(TENTH), month.atDay(TWENTIETH)),
        new ReportPeriod(
            kind, month.atDay(TENTH + 1), month.atDay(TWENTIETH), month.atEndOfMonth()),
        new ReportPeriod(
            kind,
            month.atDay(TWENTIETH + 1),
            month.atEndOfMonth(),
            month.plusMonths(1).atDay(TENTH)));
  }
}
