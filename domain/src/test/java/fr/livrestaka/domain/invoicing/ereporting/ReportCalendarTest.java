package fr.livrestaka.domain.invoicing.ereporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.refusals.ReportRefused;
import fr.livrestaka.domain.invoicing.vat.VatCalendar;
import fr.livrestaka.domain.invoicing.vat.VatChange;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A seller who declares VAT otherwise than before reports no day twice and leaves none out. */
class ReportCalendarTest {
  private static final ReportKind KIND = ReportKind.TRANSACTIONS;
  private static final Instant NOW = Instant.parse("2028-12-01T10:00:00Z");

  @Test
  void whatWasSentKeepsItsDaysAndItsLastDay() {
    List<Report> sent = List.of(sent("2028-01-01", "2028-02-29"));
    ReportCalendar calendar = new ReportCalendar(vat(VatFiling.QUARTERLY), KIND, sent);
    assertThat(texts(calendar).subList(0, 3))
        .containsExactly(
            "2028-01-01 2028-02-29 due 2028-03-31",
            "2028-03-01 2028-03-31 due 2028-04-10",
            "2028-04-01 2028-04-30 due 2028-05-10");
    assertThat(calendar.history(calendar.around(LocalDate.of(2028, 2, 3))).reports()).hasSize(1);
  }

  @Test
  void whatIsLeftOfAPeriodIsReportedByItself() {
    List<Report> sent = List.of(sent("2028-01-11", "2028-01-20"), sent("2028-01-01", "2028-01-10"));
    assertThat(texts(new ReportCalendar(vat(VatFiling.FRANCHISE), KIND, sent)).subList(0, 4))
        .containsExactly(
            "2028-01-01 2028-01-10 due 2028-01-20",
            "2028-01-11 2028-01-20 due 2028-01-31",
            "2028-01-21 2028-02-29 due 2028-03-31",
            "2028-03-01 2028-04-30 due 2028-05-31");
  }

  @Test
  void whatWasOnlyPreparedHoldsNoDays() {
    List<Report> prepared = List.of(prepared("2028-01-01", "2028-02-29"));
    assertThat(new ReportCalendar(vat(VatFiling.QUARTERLY), KIND, prepared).periods(2028))
        .isEqualTo(VatFiling.QUARTERLY.periods(KIND, 2028));
  }

  @ParameterizedTest
  @EnumSource
  void eachDayIsInOnePeriod(VatFiling filing) {
    List<Report> sent =
        List.of(
            sent("2028-01-01", "2028-02-29"),
            sent("2028-05-01", "2028-05-31"),
            sent("2028-06-11", "2028-06-20"),
            sent("2028-12-21", "2028-12-31"));
    List<ReportPeriod> all = new ReportCalendar(vat(filing), KIND, sent).periods(2028);
    LocalDate first = LocalDate.of(2028, 1, 1);
    assertThat(IntStream.range(0, 366).mapToObj(first::plusDays))
        .allMatch(day -> all.stream().filter(period -> period.contains(day)).count() == 1);
    assertThat(all).extracting(ReportPeriod::from).isSorted();
  }

  /** A period ends with the regime that it is one of; what is left of it keeps its last day. */
  @Test
  void anotherRegimeBeginsPeriodsOfItsOwn() {
    VatChange change =
        new VatChange(
            LocalDate.of(2028, 4, 15),
            VatTerms.taxed(VatFiling.QUARTERLY),
            "Option",
            new AccountId("admin"),
            NOW);
    VatCalendar vat = new VatCalendar(VatTerms.franchise(), List.of(change));
    assertThat(texts(new ReportCalendar(vat, KIND, List.of())).subList(0, 5))
        .containsExactly(
            "2028-01-01 2028-02-29 due 2028-03-31",
            "2028-03-01 2028-04-14 due 2028-05-31",
            "2028-04-15 2028-04-30 due 2028-05-10",
            "2028-05-01 2028-05-31 due 2028-06-10",
            "2028-06-01 2028-06-30 due 2028-07-10");
    assertThat(new ReportCalendar(vat, KIND, List.of()).periods(2027))
        .isEqualTo(VatFiling.FRANCHISE.periods(KIND, 2027));
    assertThat(new ReportCalendar(vat, KIND, List.of()).periods(2029))
        .isEqualTo(VatFiling.QUARTERLY.periods(KIND, 2029));
  }

  /** Prepared by the filing of before, it waits while one of the filing of today is sent. */
  @Test
  void aDayThatWasSentIsNotSentWithOtherDays() {
    Report waiting = prepared("2028-01-01", "2028-02-29");
    Report apart = prepared("2028-03-01", "2028-04-30");
    ReportHistory all =
        new ReportHistory(List.of(waiting, apart, sent("2028-02-01", "2028-02-29")));
    assertThatThrownBy(() -> mark(all, waiting)).isInstanceOf(ReportRefused.class);
    assertThat(mark(all, apart).isSent()).isTrue();
  }

  private static VatCalendar vat(VatFiling filing) {
    return VatCalendar.always(
        filing == VatFiling.FRANCHISE ? VatTerms.franchise() : VatTerms.taxed(filing));
  }

  private static Report mark(ReportHistory all, Report report) {
    LocalDate today = LocalDate.of(2028, 12, 1);
    return all.sent(report.id(), sending(today), today, today);
  }

  private static Report.Sending sending(LocalDate on) {
    return new Report.Sending(on, "ACC", new AccountId("admin"), NOW);
  }

  private static Report sent(String from, String to) {
    return prepared(from, to).sent(sending(LocalDate.of(2028, 12, 1)));
  }

  private static Report prepared(String from, String to) {
    return new Report(
        "TR-" + from + to,
        KIND,
        LocalDate.parse(from),
        LocalDate.parse(to),
        1,
        ReportType.IN,
        "",
        "",
        "",
        NOW,
        Optional.empty());
  }

  private static List<String> texts(ReportCalendar calendar) {
    return calendar.periods(2028).stream()
        .map(period -> period.from() + " " + period.to() + " due " + period.dueOn())
        .toList();
  }
}
