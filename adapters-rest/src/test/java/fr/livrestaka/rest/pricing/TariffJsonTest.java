package fr.livrestaka.rest.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.ReadCatalogState.State;
import fr.livrestaka.application.pricing.TariffSync.Outcome;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators read of a tariff at Stripe, by the names that the client knows. */
class TariffJsonTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final ObjectMapper json =
      ObjectMapper.create(Map.of("micronaut.serde.serialization.inclusion", "always"));

  @ParameterizedTest
  @CsvSource({
    "CREATED, created",
    "UPDATED, updated",
    "DISABLED, disabled",
    "NOTHING_TO_DISABLE, skipped",
    "NO_CATALOG, skipped",
    "FAILED, error"
  })
  void eachOutcomeHasItsName(Outcome outcome, String action) {
    assertThat(TariffSyncWire.Action.of(outcome).name()).isEqualTo(action);
  }

  @Test
  void whatTheCatalogueDoesNotKnowIsLeftOut() throws IOException {
    assertThat(shown(tariff(null, null), null))
        .contains("\"stripeProductId\":null", "\"stripePriceId\":null")
        .doesNotContain("stripeProductActive", "stripePriceActive");
    assertThat(shown(tariff("prod_1", null), false))
        .contains("\"stripeProductActive\":false")
        .doesNotContain("stripePriceActive");
    assertThat(shown(tariff("prod_1", "price_1"), true))
        .contains("\"stripeProductActive\":true", "\"stripePriceActive\":true");
  }

  private String shown(Tariff tariff, @Nullable Boolean isProductActive) throws IOException {
    return json.writeValueAsString(
        TariffWire.Full.of(new State(tariff, Optional.ofNullable(isProductActive))));
  }

  private static Tariff tariff(@Nullable String product, @Nullable String price) {
    return new Tariff(
        new TariffId("t"),
        "Correction",
        "Une description",
        Money.ofCents(200),
        "2€/page",
        "Correction",
        Optional.empty(),
        true,
        0,
        NOON,
        NOON,
        Optional.ofNullable(product),
        Optional.ofNullable(price),
        Optional.empty());
  }
}
