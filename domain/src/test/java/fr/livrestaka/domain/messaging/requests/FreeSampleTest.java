package fr.livrestaka.domain.messaging.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.messaging.events.FreeSampleRequested;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
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

  @Test
  void twoMailsTellOfItInThePlaceOfANotice() {
    FreeSample sample =
        FreeSample.of("Ana", "ana@example.org", "06", Optional.empty(), Optional.of("Cent pages"));
    assertThat(asked(sample, Optional.empty()).events())
        .containsExactly(
            new FreeSampleRequested(
                "c", "Ana", "ana@example.org", "06", "", "Cent pages", "", "", 0, ""));
    NextState<Message> withFile =
        asked(sample, Optional.of(new FreeSample.Sent("a.pdf", "application/pdf", 9, "/a")));
    assertThat(withFile.state().visitor()).contains(sample.visitor());
    assertThat(withFile.events())
        .containsExactly(
            new FreeSampleRequested(
                "c",
                "Ana",
                "ana@example.org",
                "06",
                "",
                "Cent pages",
                "a.pdf",
                "application/pdf",
                9,
                "/a"));
  }

  private static NextState<Message> asked(FreeSample sample, Optional<FreeSample.Sent> file) {
    return sample.message(
        new MessageId("m"),
        new ConversationId("c"),
        new AccountId("max"),
        MessageDraft.ofText("Bonjour"),
        file,
        Instant.EPOCH);
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
