package fr.livrestaka.domain.invoicing.ereporting;

import fr.livrestaka.domain.invoicing.ereporting.ReportHead.Platform;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.refusals.ReportRefused;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All reports of one period and kind. A report that was sent is only replaced by one that corrects
 * it (type {@link ReportType#RE}).
 *
 * @param reports the first one first
 */
public record ReportHistory(List<Report> reports) {
  public ReportHistory {
    reports = reports.stream().sorted(Comparator.comparingInt(Report::sequence)).toList();
  }

  /** Where a period stands. The constants are shown on the wire. */
  public enum State {
    /** Its days are not over. */
    OPEN,
    /** There is nothing to report. */
    NOTHING,
    /** A report is to be prepared. */
    DUE,
    /** A report waits for being sent. */
    PREPARED,
    SENT,
    /** The books say something else than what was sent: a correction is to be prepared. */
    CHANGED;

    /** Whether something is to be sent. */
    public boolean isAwaited() {
      return this == DUE || this == PREPARED || this == CHANGED;
    }
  }

  /** The last one that was sent. */
  public Optional<Report> lastSent() {
    return reports.stream().filter(Report::isSent).reduce((one, later) -> later);
  }

  private Optional<Report> newest() {
    return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
  }

  /** The newest one, where nobody has sent it. */
  private Optional<Report> waiting() {
    return newest().filter(report -> !report.isSent());
  }

  /** The one that waits and says what the books say now, as what it must be. */
  public Optional<Report> ready(ReportContent now) {
    return waiting()
        .filter(report -> report.content().equals(now.text()))
        .filter(report -> report.type() == nextType());
  }

  public State state(ReportPeriod period, ReportContent now, LocalDate today) {
    if (!period.isOver(today)) return State.OPEN;
    if (lastSent().filter(sent -> sent.content().equals(now.text())).isPresent()) return State.SENT;
    if (ready(now).isPresent()) return State.PREPARED;
    if (lastSent().isPresent()) return State.CHANGED;
    return now.isEmpty() ? State.NOTHING : State.DUE;
  }

  private ReportType nextType() {
    return lastSent().isPresent() ? ReportType.RE : ReportType.IN;
  }

  /**
   * The next one, frozen.
   *
   * @throws ReportRefused the period is not over, or there is nothing to say
   */
  public Report next(
      ReportPeriod period,
      ReportContent content,
      Platform platform,
      SellerIdentity seller,
      String siren,
      Instant now,
      LocalDate today) {
    State state = state(period, content, today);
    if (state == State.OPEN) throw ReportRefused.notOver();
    if (state == State.NOTHING || state == State.SENT) throw ReportRefused.nothingNew();
    int sequence = newest().map(Report::sequence).orElse(0) + 1;
    String id =
        "%s-%s-%s-%d"
            .formatted(
                period.kind() == ReportKind.TRANSACTIONS ? "TR" : "PA",
                period.from().toString().replace("-", ""),
                period.to().toString().replace("-", ""),
                sequence);
    String xml =
        ReportXml.write(
            new ReportHead(id, nextType(), now, platform, siren, seller.name()), period, content);
    return new Report(
        id,
        period.kind(),
        period.from(),
        period.to(),
        sequence,
        nextType(),
        content.text(),
        xml,
        Sha256.hex(xml),
        now,
        Optional.empty());
  }

  /** Those of exactly the same kind and days. */
  private ReportHistory beside(Report report) {
    return new ReportHistory(reports.stream().filter(report::isBeside).toList());
  }

  /**
   * One of these reports as sent; here they may also be of other periods, so that no day is sent in
   * two.
   *
   * @param today in Paris
   * @param preparedOn the day in Paris on which it was prepared
   * @throws ReportRefused it is sent already, or another one took its place, or the day cannot be
   */
  public Report sent(String id, Report.Sending how, LocalDate today, LocalDate preparedOn) {
    Report report =
        reports.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(ReportRefused::unknown);
    if (report.isSent()) throw ReportRefused.sentAlready();
    boolean isOutdated =
        report.type() != beside(report).nextType()
            || beside(report).reports().stream()
                .anyMatch(one -> one.sequence() > report.sequence() && one.isSent())
            || reports.stream().anyMatch(one -> one.isSent() && one.crosses(report));
    if (isOutdated) throw ReportRefused.outdated();
    if (how.on().isAfter(today) || how.on().isBefore(preparedOn)) {
      throw ReportRefused.impossibleDay();
    }
    return report.sent(how);
  }
}
