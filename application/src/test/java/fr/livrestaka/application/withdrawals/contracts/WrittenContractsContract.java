package fr.livrestaka.application.withdrawals.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import fr.livrestaka.domain.orders.contracts.WrittenContract.Texts;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link WrittenContracts} does. */
public abstract class WrittenContractsContract {
  private static final Instant NOON = Instant.parse("2026-12-02T12:00:00.123Z");

  private final OrderId order = new OrderId(UUID.randomUUID().toString());

  protected abstract WrittenContracts written();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void isFoundAsItWasAdded() {
    assertThat(inTransaction(() -> written().ofOrder(order))).isEmpty();
    WrittenContract contract = added();
    assertThat(inTransaction(() -> written().ofOrder(order)))
        .contains(contract)
        .get()
        .matches(WrittenContract::isIntact);
  }

  @Test
  void anOrderHasOne() {
    added();
    assertThatThrownBy(this::added).isNotNull();
  }

  @Test
  void theHashOfTheFirstFileStays() {
    added();
    String first = "a".repeat(64);
    assertThat(inTransaction(() -> written().keepPdfHash(order, first))).isEqualTo(first);
    assertThat(inTransaction(() -> written().keepPdfHash(order, "b".repeat(64)))).isEqualTo(first);
    assertThat(inTransaction(() -> written().ofOrder(order)).orElseThrow().pdfHash())
        .contains(first);
  }

  private WrittenContract added() {
    WrittenContract contract =
        WrittenContract.of(
            order,
            NOON,
            Money.ofCents(35_000),
            new Texts("Contrat 📖", "Formulaire", "Conditions\n\nfin"),
            "mail-1",
            NOON.plusMillis(1));
    return inTransaction(
        () -> {
          written().add(contract);
          return contract;
        });
  }
}
