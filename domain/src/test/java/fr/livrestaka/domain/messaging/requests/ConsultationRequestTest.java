package fr.livrestaka.domain.messaging.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationRequestTest {
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

  private static ConsultationRequest request(String date, String time) {
    return new ConsultationRequest(
        "Ana", "Petit", "ana@example.org", "06", date, time, Optional.empty(), "landing_page");
  }
}
