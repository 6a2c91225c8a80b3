package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Adds the three tariffs that the service opens with. */
@Singleton
final class SeedTariffs {
  private static final List<String> TEXTS =
      List.of("pack-kdp", "correction-standard", "pack-redaction");

  private final Tariffs tariffs;
  private final IdGenerator ids;

  SeedTariffs(Tariffs tariffs, IdGenerator ids) {
    this.tariffs = tariffs;
    this.ids = ids;
  }

  void sow(Instant now) {
    for (int i = 0; i < TEXTS.size(); i++) {
      tariffs.add(tariff(SeedText.read("tariffs/" + TEXTS.get(i)), i + 1, now));
    }
  }

  private Tariff tariff(SeedText text, int ordre, Instant now) {
    return new Tariff(
        new TariffId(ids.next()),
        text.head("nom"),
        text.body(),
        Money.ofCents(Long.parseLong(text.head("prix"))),
        text.head("prixFormate"),
        text.head("typeService"),
        Optional.of(text.head("dureeEstimee")),
        true,
        ordre,
        now,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(text.heads().get("rangGrille")).map(Integer::valueOf));
  }
}
