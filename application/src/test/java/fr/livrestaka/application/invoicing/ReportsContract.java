package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.Reports;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import fr.livrestaka.domain.invoicing.ereporting.ReportType;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Reports} does. */
public abstract class ReportsContract {
  private static final Instant NOW = Instant.parse("2071-03-02T12:00:00.123Z");
  private static final AtomicInteger YEARS = new AtomicInteger(2071);

  private final LocalDate first = LocalDate.of(YEARS.getAndIncrement(), 1, 1);

  protected abstract Reports reports();

  protected abstract Transactions transactions();

  @Test
  void aReportIsReadAsItWasFrozen() {
    Report report = report(ReportKind.TRANSACTIONS, 1);
    assertThat(add(report)).isTrue();
    assertThat(find(report.id())).contains(report);
    assertThat(find("TR-0")).isEmpty();
    assertThat(find(report.id()).orElseThrow().isIntact()).isTrue();
  }

  @Test
  void aSequenceIsTakenOnce() {
    Report second = report(ReportKind.TRANSACTIONS, 2);
    Report report = report(ReportKind.TRANSACTIONS, 1);
    assertThat(add(second)).isTrue();
    assertThat(add(report)).isTrue();
    assertThat(add(report)).isFalse();
    assertThat(add(report(ReportKind.PAYMENTS, 1))).as("of the other kind").isTrue();
    assertThat(write(() -> reports().lockBeside(second))).isEqualTo(List.of(report, second));
    assertThat(write(() -> reports().ofYear(first.getYear()))).as("of both kinds").hasSize(3);
    assertThat(write(() -> reports().ofYear(first.getYear() - 1000))).isEmpty();
  }

  @Test
  void itIsSentOnce() {
    Report report = report(ReportKind.TRANSACTIONS, 1);
    add(report);
    Report sent = report.sent(sending("A-1"));
    assertThat(write(() -> reports().markSent(sent))).isTrue();
    assertThat(write(() -> reports().markSent(report.sent(sending("A-2"))))).isFalse();
    assertThat(find(report.id())).contains(sent);
  }

  private Report.Sending sending(String reference) {
    return new Report.Sending(first.plusMonths(3), reference, new AccountId("admin"), NOW);
  }

  private Report report(ReportKind kind, int sequence) {
    String xml = "<Report>é€</Report>\n";
    return new Report(
        kind.name().substring(0, 2) + "-" + first + "-" + sequence,
        kind,
        first,
        first.plusDays(30),
        sequence,
        ReportType.IN,
        "10.3;" + first + ";TPS1;;20;100;20",
        xml,
        Sha256.hex(xml),
        NOW,
        Optional.empty());
  }

  private boolean add(Report report) {
    return write(() -> reports().add(report));
  }

  private Optional<Report> find(String id) {
    return write(() -> reports().find(id));
  }

  private <T> T write(Supplier<T> work) {
    return transactions().write(work);
  }
}
