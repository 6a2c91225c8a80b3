package fr.livrestaka.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Tariffs} does. */
public abstract class TariffsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract Tariffs tariffs();

  protected abstract void inTransaction(Runnable work);

  @Test
  void findsWhatWasAdded() {
    Tariff added = tariff(1, true, NOON);
    inTransaction(() -> tariffs().add(added));
    inTransaction(() -> assertThat(tariffs().find(added.id())).contains(added));
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    inTransaction(() -> assertThat(tariffs().find(new TariffId("no such"))).isEmpty());
  }

  @Test
  void listsThoseOnSaleInTheirOrder() {
    Tariff last = tariff(9, true, NOON);
    Tariff younger = tariff(8, true, NOON.plusMillis(1));
    Tariff elder = tariff(8, true, NOON);
    Tariff withdrawn = tariff(7, false, NOON);
    inTransaction(
        () -> {
          tariffs().add(last);
          tariffs().add(younger);
          tariffs().add(elder);
          tariffs().add(withdrawn);
        });
    inTransaction(
        () ->
            assertThat(tariffs().onSale())
                .doesNotContain(withdrawn)
                .containsSubsequence(elder, younger, last));
  }

  private static Tariff tariff(int ordre, boolean actif, Instant createdAt) {
    return new Tariff(
        new TariffId(UUID.randomUUID().toString()),
        "Correction Standard",
        "Orthographe, grammaire, typographie",
        Money.ofCents(200),
        "2€/page",
        "Correction",
        Optional.of("7-10 jours"),
        actif,
        ordre,
        createdAt,
        createdAt,
        Optional.empty(),
        Optional.of("price_1"));
  }
}
