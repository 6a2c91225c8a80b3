package fr.livrestaka.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.port.AwaitedPayments;
import fr.livrestaka.domain.pricing.TariffId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AwaitedPayments} does. */
public abstract class AwaitedPaymentsContract {
  private final TariffId tariff = new TariffId(UUID.randomUUID().toString());

  protected abstract AwaitedPayments awaited();

  /** Somebody orders by this tariff. */
  protected abstract void order(TariffId tariff, boolean isPaid);

  protected abstract void inTransaction(Runnable work);

  @Test
  void unpaidOrdersNameTheirTariff() {
    TariffId other = new TariffId(UUID.randomUUID().toString());
    inTransaction(
        () -> {
          order(tariff, false);
          order(tariff, true);
          assertThat(awaited().name(tariff)).isTrue();
          assertThat(awaited().name(other)).isFalse();
        });
  }

  @Test
  void paidOrdersAreNotAwaited() {
    inTransaction(
        () -> {
          order(tariff, true);
          assertThat(awaited().name(tariff)).isFalse();
        });
  }
}
