package fr.livrestaka.domain.payments.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.shared.PostalAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pay page says of who paid is kept as far as it can be. */
class PayerTest {
  private static final Optional<PostalAddress> ADDRESS =
      Optional.of(
          new PostalAddress(
              List.of("3 place\r\ndu Livre", " "),
              Optional.of(" 69002 "),
              Optional.of("Lyon"),
              Optional.of(""),
              "FR"));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void anyOneTextMakesAPayerKnown(int place) {
    List<Optional<String>> texts = new ArrayList<>(Collections.nCopies(5, Optional.empty()));
    texts.set(place, Optional.of("Ann"));
    assertThat(payer(texts, Optional.empty()).isKnown()).isTrue();
    texts.set(place, Optional.of(" \r\n "));
    assertThat(payer(texts, Optional.empty()).isKnown()).isFalse();
  }

  @Test
  void soDoesAnAddressAloneWhichIsKeptInSingleLines() {
    Payer payer = payer(Collections.nCopies(5, Optional.empty()), ADDRESS);
    assertThat(payer.isKnown()).isTrue();
    assertThat(payer.address())
        .contains(
            new PostalAddress(
                List.of("3 place du Livre"),
                Optional.of("69002"),
                Optional.of("Lyon"),
                Optional.empty(),
                "FR"));
  }

  @Test
  void whatIsTooLongIsCutAndNeverWithinASign() {
    assertThat(named("n".repeat(255)).name()).contains("n".repeat(255));
    assertThat(named("n".repeat(256)).name()).contains("n".repeat(255));
    assertThat(named("n".repeat(254) + "\uD83D\uDE00").name()).contains("n".repeat(254));
    assertThat(named("n".repeat(253) + "\uD83D\uDE00\uD83D\uDE00").name())
        .contains("n".repeat(253) + "\uD83D\uDE00");
    assertThat(named("n".repeat(254) + " n").name()).contains("n".repeat(254));
  }

  @Test
  void nothingOfAPayerIsPrinted() {
    assertThat(named("Ann").toString()).isEqualTo("Payer[]");
  }

  private static Payer named(String name) {
    List<Optional<String>> texts = new ArrayList<>(Collections.nCopies(5, Optional.empty()));
    texts.set(0, Optional.of(name));
    return payer(texts, Optional.empty());
  }

  private static Payer payer(List<Optional<String>> texts, Optional<PostalAddress> address) {
    return new Payer(texts.get(0), texts.get(1), texts.get(2), texts.get(3), address, texts.get(4));
  }
}
