package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** A report to the tax office cannot be prepared, or not be marked as sent. */
public final class ReportRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private ReportRefused(Kind kind, String code) {
    super(kind, code);
  }

  public static ReportRefused notOver() {
    return new ReportRefused(Kind.CONFLICT, "invoicing.report-not-over");
  }

  /** There is nothing to report, or it was sent as it is. */
  public static ReportRefused nothingNew() {
    return new ReportRefused(Kind.CONFLICT, "invoicing.report-nothing-new");
  }

  public static ReportRefused sentAlready() {
    return new ReportRefused(Kind.CONFLICT, "invoicing.report-sent-already");
  }

  /** Another report of the period was sent meanwhile. */
  public static ReportRefused outdated() {
    return new ReportRefused(Kind.CONFLICT, "invoicing.report-outdated");
  }

  /** It was sent before it was prepared, or will be only. */
  public static ReportRefused impossibleDay() {
    return new ReportRefused(Kind.INVALID, "invoicing.report-impossible-day");
  }

  /** The configuration names no platform, or no SIREN of the seller. */
  public static ReportRefused notConfigured() {
    return new ReportRefused(Kind.CONFLICT, "invoicing.report-not-configured");
  }

  public static ReportRefused unknown() {
    return new ReportRefused(Kind.NOT_FOUND, "invoicing.report-unknown");
  }
}
