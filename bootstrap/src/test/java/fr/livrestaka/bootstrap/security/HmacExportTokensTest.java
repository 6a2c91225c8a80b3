package fr.livrestaka.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class HmacExportTokensTest {
  private static final String DELIVERY = "019aa5a0-0000-7000-8000-000000000001";
  private final HmacExportTokens tokens = new HmacExportTokens("a".repeat(32));

  @Test
  void makesTheSameTokenForTheSameDelivery() {
    assertThat(tokens.tokenFor(DELIVERY)).isEqualTo(tokens.tokenFor(DELIVERY));
    assertThat(new HmacExportTokens("a".repeat(32)).tokenFor(DELIVERY))
        .isEqualTo(tokens.tokenFor(DELIVERY));
  }

  @Test
  void makesOthersForOtherDeliveriesAndOtherSecrets() {
    assertThat(tokens.tokenFor(UUID.randomUUID().toString()))
        .isNotEqualTo(tokens.tokenFor(DELIVERY));
    assertThat(new HmacExportTokens("b".repeat(32)).tokenFor(DELIVERY).value().substring(22))
        .isNotEqualTo(tokens.tokenFor(DELIVERY).value().substring(22));
  }

  @Test
  void tokensAreLongAndFitIntoAnAddress() {
    assertThat(tokens.tokenFor(DELIVERY).value()).hasSize(64).matches("[A-Za-z0-9_-]+");
  }
}
