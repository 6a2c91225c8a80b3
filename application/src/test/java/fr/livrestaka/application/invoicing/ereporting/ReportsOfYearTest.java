package fr.livrestaka.application.invoicing.ereporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.Seller;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.ereporting.ReportCategory;
import fr.livrestaka.domain.invoicing.ereporting.ReportHistory.State;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import fr.livrestaka.domain.invoicing.ereporting.ReportRules;
import fr.livrestaka.domain.invoicing.ereporting.ReportType;
import fr.livrestaka.domain.invoicing.refusals.ReportRefused;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists, prepares and marks reports; the house opens on 2026-03-02 and reports by month. */
class ReportsOfYearTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 3);

  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void aPeriodGoesFromOpenToSentAndAChangeMakesACorrection() {
    sold.paid(12_000);
    assertThat(standing(ReportKind.PAYMENTS).state()).isEqualTo(State.OPEN);
    refused(() -> prepare(ReportKind.PAYMENTS), "invoicing.report-not-over");

    pass(32);
    assertThat(standing(ReportKind.PAYMENTS).state()).isEqualTo(State.DUE);
    Report first = prepare(ReportKind.PAYMENTS);
    assertThat(first.id()).isEqualTo("PA-20260301-20260331-1");
    assertThat(first.type()).isEqualTo(ReportType.IN);
    assertThat(new ReportReader(first.xml()).faults()).isEmpty();
    assertThat(new ReportReader(first.xml()).value("Amount")).isEqualTo("120.00");
    assertThat(prepare(ReportKind.PAYMENTS)).as("again").isEqualTo(first);
    assertThat(standing(ReportKind.PAYMENTS).state()).isEqualTo(State.PREPARED);

    mark(first.id(), APRIL, "ACC-1");
    assertThat(standing(ReportKind.PAYMENTS).state()).isEqualTo(State.SENT);
    refused(() -> prepare(ReportKind.PAYMENTS), "invoicing.report-nothing-new");
    refused(() -> mark(first.id(), APRIL, "ACC-2"), "invoicing.report-sent-already");

    house.pass(Duration.ofDays(-32));
    sold.paid(6_000);
    pass(32);
    assertThat(standing(ReportKind.PAYMENTS).state()).isEqualTo(State.CHANGED);
    assertThat(house.get(ListReports.class).one(first.id()).xml()).isEqualTo(first.xml());
    Report second = prepare(ReportKind.PAYMENTS);
    assertThat(second.type()).isEqualTo(ReportType.RE);
    assertThat(new ReportReader(second.xml()).value("TypeCode")).isEqualTo("RE");
    assertThat(new ReportReader(second.xml()).sum("SubTotals", "Amount"))
        .as("all of the period anew")
        .isEqualByComparingTo("180");
    mark(second.id(), APRIL, "ACC-3");
    assertThat(standing(ReportKind.PAYMENTS).state()).isEqualTo(State.SENT);
    assertThat(house.audited().stream().map(AuditEntry::action))
        .contains("EREPORT_PREPARED", "EREPORT_SENT");
  }

  /** What was prepared first may have been handed over first, though another one exists by then. */
  @Test
  void aReportWhoseTypeIsWrongByNowIsNotSent() {
    sold.paid(12_000);
    pass(32);
    Report first = prepare(ReportKind.PAYMENTS);
    house.pass(Duration.ofDays(-32));
    sold.paid(6_000);
    pass(32);
    Report second = prepare(ReportKind.PAYMENTS);
    assertThat(second.type()).isEqualTo(ReportType.IN);
    mark(first.id(), APRIL, "ACC-1");
    assertThat(standing(ReportKind.PAYMENTS).state()).isEqualTo(State.CHANGED);
    refused(() -> mark(second.id(), APRIL, "ACC-2"), "invoicing.report-outdated");
    Report third = prepare(ReportKind.PAYMENTS);
    assertThat(third.type()).isEqualTo(ReportType.RE);
    assertThat(third.id()).endsWith("-3");
  }

  @Test
  void nothingIsReportedOfAnEmptyPeriod() {
    pass(32);
    assertThat(standing(ReportKind.TRANSACTIONS).state()).isEqualTo(State.NOTHING);
    assertThat(standing(ReportKind.TRANSACTIONS).late()).isFalse();
    refused(() -> prepare(ReportKind.TRANSACTIONS), "invoicing.report-nothing-new");
  }

  /** CGI art. 290 binds small sellers from 2027-09-01 on. */
  @Test
  void whatThePlatformShouldHaveByNowIsLate() {
    sold.paid(12_000);
    pass(549);
    sold.paid(12_000);
    assertThat(standing(ReportKind.TRANSACTIONS).state()).isEqualTo(State.DUE);
    assertThat(standing(ReportKind.TRANSACTIONS).late()).as("not compulsory").isFalse();
    pass(38);
    assertThat(late(2027)).as("on the tenth").isEmpty();
    pass(1);
    assertThat(late(2027))
        .extracting(one -> one.period().from())
        .containsExactly(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 1));
    assertThat(house.get(ListReports.class).ofYear(2026)).hasSize(24);
  }

  @Test
  void theDayOfSendingIsBetweenPreparationAndToday() {
    sold.paid(12_000);
    pass(32);
    String id = prepare(ReportKind.PAYMENTS).id();
    refused(() -> mark(id, APRIL.minusDays(1), "A"), "invoicing.report-impossible-day");
    refused(() -> mark(id, APRIL.plusDays(1), "A"), "invoicing.report-impossible-day");
    refused(() -> mark("PA-0", APRIL, "A"), "invoicing.report-unknown");
    refused(() -> house.get(ListReports.class).one("PA-0"), "invoicing.report-unknown");
  }

  @Test
  void withoutAPlatformNothingIsPrepared() {
    EReporting none = new EReporting(new ReportRules(ReportCategory.TPS1), Optional.empty());
    InMemoryHouse bare =
        new InMemoryHouse()
            .with(EReporting.class, none)
            .with(Seller.class, new Seller(InvoicingFixtures.SELLER, VatTerms.franchise()));
    Caller admin = sold.admin();
    refused(
        () -> bare.get(PrepareReport.class).prepare(admin, ReportKind.PAYMENTS, MARCH),
        "invoicing.report-not-configured");
    assertThat(bare.get(ListReports.class).ofYear(2026)).hasSize(12);
  }

  private List<ReportStanding> late(int year) {
    return house.get(ListReports.class).ofYear(year).stream().filter(ReportStanding::late).toList();
  }

  private ReportStanding standing(ReportKind kind) {
    return house.get(ListReports.class).ofYear(2026).stream()
        .filter(one -> one.period().kind() == kind && one.period().contains(MARCH))
        .findFirst()
        .orElseThrow();
  }

  private Report prepare(ReportKind kind) {
    return house.get(PrepareReport.class).prepare(sold.admin(), kind, MARCH);
  }

  private Report mark(String id, LocalDate on, String reference) {
    Report sent = house.get(MarkReportSent.class).mark(sold.admin(), id, on, reference);
    AccountId by = sent.sending().orElseThrow().by();
    assertThat(by).isEqualTo(sold.admin().id());
    return sent;
  }

  private void pass(int days) {
    house.pass(Duration.ofDays(days));
  }

  private static void refused(Runnable work, String code) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            ReportRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
