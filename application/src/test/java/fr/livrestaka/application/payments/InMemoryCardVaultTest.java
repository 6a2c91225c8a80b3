package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.domain.payments.cards.CardFacts;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import java.util.Optional;

class InMemoryCardVaultTest extends CardVaultContract {
  private final InMemoryCardVault vault = new InMemoryCardVault();

  @Override
  protected CardVault vault() {
    return vault;
  }

  @Override
  protected PaymentMethodId looseCard() {
    PaymentMethodId method = new PaymentMethodId("pm_loose");
    CardFacts visa = new CardFacts("visa", "4242", 12, 2030, Optional.empty());
    vault.add(method, new VaultCard(visa, Attachment.NOBODY));
    return method;
  }
}
