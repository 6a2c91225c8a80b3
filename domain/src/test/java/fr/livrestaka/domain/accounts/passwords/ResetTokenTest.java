package fr.livrestaka.domain.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResetTokenTest {
  private static final String FORTY = "abcdefghijABCDEFGHIJ0123456789_-_-_-_-_-";

  @Test
  void isKnownByItsSha256() {
    assertThat(new ResetToken(FORTY).sha256Hex())
        .isEqualTo("ba0517bddb5befd246a6d828b02378dffa96c6f62392b9d59b3190f1239435a8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "a b", "a+b", "a/b", "a=", "\n"})
  void hasNoOtherSigns(String sign) {
    assertThatThrownBy(() -> new ResetToken(FORTY + sign))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations().get(0).code())
                    .isEqualTo("accounts.reset-token-malformed"));
  }

  @Test
  void hasFortySignsOrMore() {
    assertThatThrownBy(() -> new ResetToken(FORTY.substring(1)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations().get(0).code())
                    .isEqualTo("accounts.reset-token-too-short"));
  }

  @Test
  void has255SignsAtMost() {
    assertThat(new ResetToken("a".repeat(255)).value()).hasSize(255);
    assertThatThrownBy(() -> new ResetToken("a".repeat(256))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void isNotShown() {
    assertThat(new ResetToken(FORTY).toString()).isEqualTo("ResetToken");
  }

  @Test
  void livesAnHourFromTheSending() {
    Instant asked = Instant.parse("2026-03-02T12:00:00Z");
    Instant sent = asked.plusSeconds(5_000);
    PasswordReset reset =
        PasswordReset.issue("r", new AccountId("a"), new ResetToken(FORTY), asked, sent);
    assertThat(reset.isExpired(sent.plusMillis(3_599_999))).isFalse();
    assertThat(reset.isExpired(sent.plusSeconds(3_600))).isTrue();
    assertThat(reset.createdAt()).isEqualTo(asked);
  }
}
