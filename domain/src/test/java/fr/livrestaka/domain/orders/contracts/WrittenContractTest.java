package fr.livrestaka.domain.orders.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract.Texts;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenContractTest {
  private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"11999, false", "12000, true", "12001, true", "0, false"})
  void aFileIsArchivedFrom120Euros(long cents, boolean archived) {
    assertThat(written(cents, "Conditions").isArchived()).isEqualTo(archived);
  }

  @Test
  void anotherTextHasAnotherHash() {
    WrittenContract one = written(12_000, "Conditions");
    WrittenContract other = written(12_000, "Autres conditions");
    assertThat(one.isIntact()).isTrue();
    assertThat(one.hash()).isNotEqualTo(other.hash());
  }

  @Test
  void aChangeAfterwardsIsSeen() {
    WrittenContract one = written(12_000, "Conditions");
    WrittenContract changed =
        new WrittenContract(
            one.order(),
            one.concludedAt(),
            one.writtenAt(),
            Money.ofCents(13_000),
            one.texts(),
            one.mailId(),
            one.hash(),
            Optional.empty());
    assertThat(changed.isIntact()).isFalse();
  }

  private static WrittenContract written(long cents, String terms) {
    return WrittenContract.of(
        new OrderId("order-1"),
        NOON,
        Money.ofCents(cents),
        new Texts("Contrat", "Formulaire", terms),
        "mail-1",
        NOON.plusSeconds(1));
  }
}
