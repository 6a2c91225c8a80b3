package fr.livrestaka.domain.accounts.exports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExportLinkTest {
  private static final Instant ASKED = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant SENT = ASKED.plus(Duration.ofHours(5));
  private static final AccountId LINA = new AccountId("lina");

  private final ExportLink link =
      ExportLink.issue(new ExportToken("t".repeat(64)), LINA, ASKED, SENT);

  @Test
  void opensForItsOwnerUntilItExpires() {
    Instant end = SENT.plus(Duration.ofDays(7));
    assertThat(link.opensFor(LINA, SENT)).isTrue();
    assertThat(link.opensFor(LINA, end.minusMillis(1))).isTrue();
    assertThat(link.opensFor(LINA, end)).isFalse();
  }

  @Test
  void opensForNobodyElse() {
    assertThat(link.opensFor(new AccountId("mia"), SENT)).isFalse();
  }

  @Test
  void holdsTheHashOfItsTokenOnly() {
    assertThat(link.tokenHash()).hasSize(64).isNotEqualTo("t".repeat(64));
    assertThat(new ExportToken("secret")).asString().doesNotContain("secret");
  }
}
