package fr.livrestaka.bootstrap.development;

import fr.livrestaka.application.payments.CardVaultContract;
import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import java.time.Instant;
import java.time.InstantSource;

class StandInCardVaultTest extends CardVaultContract {
  private final CardVault vault =
      new StandInCardVault(
          new InMemoryIdGenerator(), InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z")));

  @Override
  protected CardVault vault() {
    return vault;
  }

  @Override
  protected PaymentMethodId looseCard() {
    return new PaymentMethodId("pm_anything");
  }
}
