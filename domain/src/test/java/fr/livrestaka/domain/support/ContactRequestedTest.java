package fr.livrestaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.support.events.ContactRequested;
import fr.livrestaka.domain.support.events.NewsletterRequested;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRequestedTest {
  @Test
  void isTrimmedAndItsAddressInLowerCase() {
    assertThat(ContactRequested.of(" Ann ", " Ann@Example.org ", " 06 ", " Devis ", " Bonjour "))
        .isEqualTo(new ContactRequested("Ann", "ann@example.org", "06", "Devis", "Bonjour"));
  }

  @ParameterizedTest
  @CsvSource({"nom, 100", "telephone, 100", "sujet, 200", "message, 5000"})
  void eachTextHasItsLimits(String field, int most) {
    assertThat(request(field, "  " + "é".repeat(most) + " ")).isNotNull();
    assertThat(request(field, "\uD83D\uDE00".repeat(most))).isNotNull();
    assertThatThrownBy(() -> request(field, "é".repeat(most + 1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(field + ":too-long");
    assertThatThrownBy(() -> request(field, " "))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(field + ":required");
  }

  @ParameterizedTest
  @CsvSource({"'', required", "ann, malformed-email", "ann@example, malformed-email"})
  void itsAddressGetsMail(String email, String fault) {
    assertThatThrownBy(() -> request("email", email))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("email:" + fault);
  }

  @Test
  void aNewsletterThatNobodyGetsIsKnownAsSuch() {
    assertThat(new NewsletterRequested("nobody", Instant.EPOCH).isForNobody()).isTrue();
    assertThat(new NewsletterRequested("n-1", Instant.EPOCH).isForNobody()).isFalse();
  }

  @Test
  void aNewsletterTokenIsStoredByItsHashAndNotShown() {
    NewsletterToken token = new NewsletterToken("a".repeat(40));
    assertThat(token.sha256Hex()).matches("[0-9a-f]{64}").doesNotContain("aaaa");
    assertThat(token.toString()).isEqualTo("NewsletterToken");
  }

  private static ContactRequested request(String field, String value) {
    Map<String, String> said = Map.of(field, value);
    return ContactRequested.of(
        said.getOrDefault("nom", "Ann"),
        said.getOrDefault("email", "ann@example.org"),
        said.getOrDefault("telephone", "06"),
        said.getOrDefault("sujet", "Devis"),
        said.getOrDefault("message", "Bonjour"));
  }
}
