package fr.livrestaka.domain.messaging.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationRequestTest {
  private static final Instant NOW = Instant.parse("2027-01-02T12:00:00Z");
  private static final AccountId MAX = new AccountId("max");

  /**
   * The clocks in Paris go from 2:00 to 3:00 on 28 March 2027, and from 3:00 to 2:00 on 31 October.
   */
  @ParameterizedTest
  @CsvSource({
    "2027-03-28, 01:59, 2027-03-28T00:59:00Z",
    "2027-03-28, 03:00, 2027-03-28T01:00:00Z",
    "2027-03-29, 02:30, 2027-03-29T00:30:00Z",
    "2027-10-31, 02:30, 2027-10-31T00:30:00Z",
    "2027-10-31, 00:00, 2027-10-30T22:00:00Z",
    "2027-12-31, 23:59, 2027-12-31T22:59:00Z"
  })
  void meansATimeInParis(String date, String time, Instant meant) {
    assertThat(request(date, time).at()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-28, 02:00",
    "2027-03-28, 02:30",
    "2027-03-28, 02:59",
    "2027-03-27, 24:00",
    "2027-03-27, 24:30",
    "2027-02-29, 10:00",
    "2027-04-31, 10:00",
    "2027-13-01, 10:00",
    "2027-01-01, 9:00",
    "2027-01-01, 10:60"
  })
  void refusesATimeThatNoClockShows(String date, String time) {
    assertThatThrownBy(() -> request(date, time).at()).isInstanceOf(InvalidInput.class);
  }

  @Test
  void liesAfterTheMomentInWhichItIsAskedFor() {
    ConsultationRequest request = request("2027-01-04", "10:00");
    Instant meant = Instant.parse("2027-01-04T09:00:00Z");
    assertThat(request.checkedAt(meant.minusMillis(1))).isSameAs(request);
    assertThatThrownBy(() -> request.checkedAt(meant))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[date:messaging.date-not-in-future]");
  }

  @Test
  void everyBrokenRuleIsNamed() {
    assertThatThrownBy(
            () ->
                new ConsultationRequest(
                        " ", "", "ana", " ", "", " ", Optional.of("x".repeat(5_001)), "elsewhere")
                    .checkedAt(NOW))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(
            "[firstName:required, lastName:required, email:malformed-email, phone:required,"
                + " date:required, time:required, message:too-long, source:not-one-of]");
  }

  @Test
  void itsTextsHaveTheirLimits() {
    ConsultationRequest longest = longest("");
    assertThat(longest.checkedAt(NOW)).isSameAs(longest);
    assertThatThrownBy(() -> longest("x").checkedAt(NOW))
        .hasMessageContaining(
            "[firstName:too-long, lastName:too-long, phone:too-long, date:too-long,"
                + " time:too-long, message:too-long]");
  }

  @Test
  void becomesAMessageFromAVisitorToAnAdministrator() {
    Message message =
        new ConsultationRequest(
                " Ana ",
                "Petit ",
                "ana@example.org",
                "06",
                "2027-01-04",
                "10:00",
                Optional.empty(),
                "client_space")
            .message(new MessageId("m"), new ConversationId("c"), MAX, "Bonjour", NOW)
            .state();
    assertThat(message.type()).isEqualTo(MessageType.CONSULTATION_REQUEST);
    assertThat(message.receiver()).contains(MAX);
    assertThat(message.content()).isEqualTo("Bonjour");
    assertThat(message.visitor())
        .contains(new Visitor("ana@example.org", Optional.of("Ana Petit"), Optional.empty()));
    assertThat(message.metadata().get("consultationRequest"))
        .isEqualTo(
            Map.of(
                "firstName",
                " Ana ",
                "lastName",
                "Petit ",
                "email",
                "ana@example.org",
                "phone",
                "06",
                "requestedDate",
                "2027-01-04",
                "requestedTime",
                "10:00",
                "message",
                "",
                "source",
                "client_space"));
  }

  @Test
  void aNameThatIsTooLongForAVisitorIsCut() {
    Message message =
        longest("")
            .message(new MessageId("m"), new ConversationId("c"), MAX, "Bonjour", NOW)
            .state();
    assertThat(message.visitor().flatMap(Visitor::name)).contains("📚".repeat(100));
  }

  @Test
  void saysNothingOfThePersonInLogs() {
    assertThat(request("2027-01-04", "10:00").toString()).isEqualTo("ConsultationRequest");
  }

  @Test
  void theHalfHoursOfADayAreShownWithThoseThatAreTaken() {
    assertThat(ConsultationSlots.ALL)
        .filteredOn(slot -> !slot.available())
        .extracting(ConsultationSlots.Slot::time)
        .containsExactly("10:00", "14:30", "16:00");
    assertThat(ConsultationSlots.ALL).hasSize(13);
    assertThat(ConsultationSlots.today(Instant.parse("2027-01-04T23:30:00Z")))
        .isEqualTo("2027-01-04");
  }

  /** Each text as long as it may be, and this beyond. */
  private static ConsultationRequest longest(String beyond) {
    return new ConsultationRequest(
        "📚".repeat(100) + beyond,
        "é".repeat(100) + beyond,
        "ana@example.org",
        "0".repeat(20) + beyond,
        "2027-01-04" + beyond,
        "10:00" + beyond,
        Optional.of("x".repeat(5_000) + beyond),
        "landing_page");
  }

  private static ConsultationRequest request(String date, String time) {
    return new ConsultationRequest(
        "Ana", "Petit", "ana@example.org", "06", date, time, Optional.empty(), "landing_page");
  }
}
