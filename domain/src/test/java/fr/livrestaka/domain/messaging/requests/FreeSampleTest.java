package fr.livrestaka.domain.messaging.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeSampleTest {
  @Test
  void itsTextsAreTrimmedAndTheAddressIsPutInLowerCase() {
    FreeSample sample =
        FreeSample.of(
            " Ana ", " Ana@Example.org ", " 06 ", Optional.of(" Roman "), Optional.of(" "));
    assertThat(sample)
        .isEqualTo(
            new FreeSample("Ana", "ana@example.org", "06", Optional.of("Roman"), Optional.empty()));
    assertThat(sample.visitor())
        .isEqualTo(new Visitor("ana@example.org", Optional.of("Ana"), Optional.empty()));
    assertThat(sample.toString()).isEqualTo("FreeSample");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', ana@example.org, 06, nom:required",
    "Ana, '', 06, email:required",
    "Ana, ana@example, 06, email:malformed-email",
    "Ana, ana@example.org, ' ', telephone:required"
  })
  void whoCannotBeReachedGetsNone(String nom, String email, String telephone, String broken) {
    assertThatThrownBy(
            () -> FreeSample.of(nom, email, telephone, Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[" + broken + "]");
  }

  @ParameterizedTest
  @CsvSource({"nom, 100", "telephone, 100", "genre, 100", "description, 2000"})
  void itsTextsHaveTheirLimits(String field, int most) {
    assertThat(with(field, "📚".repeat(most))).isNotNull();
    assertThatThrownBy(() -> with(field, "x".repeat(most + 1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[" + field + ":too-long]");
  }

  private static FreeSample with(String field, String text) {
    return FreeSample.of(
        field.equals("nom") ? text : "Ana",
        "ana@example.org",
        field.equals("telephone") ? text : "06",
        Optional.of(field.equals("genre") ? text : "Roman"),
        Optional.of(field.equals("description") ? text : "Cent pages"));
  }
}
