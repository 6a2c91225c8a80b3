package fr.livrestaka.application.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.payments.cards.CardHolder;
import fr.livrestaka.application.payments.cards.CardSetup;
import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.CardFacts;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import fr.livrestaka.domain.shared.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CardVault} does. */
public abstract class CardVaultContract {
  protected final CardHolder holder =
      new CardHolder(
          new AccountId(UUID.randomUUID().toString()),
          "Lina." + UUID.randomUUID() + "@Example.org");

  protected abstract CardVault vault();

  /** A Visa card that ends in 4242 and belongs to no customer. */
  protected abstract PaymentMethodId looseCard();

  @Test
  void opensForEachCardAnew() {
    CardSetup first = vault().prepare(holder);
    CardSetup second = vault().prepare(holder);
    assertThat(first.clientSecret()).isNotBlank();
    assertThat(first.setupIntentId()).startsWith("seti_").isNotEqualTo(second.setupIntentId());
    assertThat(first.toString()).doesNotContain(first.clientSecret());
  }

  @Test
  void tellsWhatMayBeShownOfACard() {
    VaultCard card = vault().read(holder, looseCard());
    CardFacts facts = card.facts();
    assertThat(card.attachment()).isEqualTo(Attachment.NOBODY);
    assertThat(facts.brand()).isEqualTo("visa");
    assertThat(facts.last4()).isEqualTo("4242");
    assertThat(facts.expMonth()).isBetween(1, 12);
    assertThat(facts.expYear()).isGreaterThan(2025);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    PaymentMethodId unknown = new PaymentMethodId("nothing_" + UUID.randomUUID());
    assertThatThrownBy(() -> vault().read(holder, unknown)).isInstanceOf(Refusal.class);
  }

  @Test
  void detachingMayBeRepeated() {
    PaymentMethodId card = looseCard();
    assertThatCode(
            () -> {
              vault().detach(card);
              vault().detach(card);
            })
        .doesNotThrowAnyException();
  }
}
