package fr.livrestaka.bootstrap.development;

import fr.livrestaka.application.payments.cards.CardHolder;
import fr.livrestaka.application.payments.cards.CardSetup;
import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.payments.cards.CardFacts;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import fr.livrestaka.domain.payments.refusals.NotACard;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/** Takes every {@code pm_…} for a Visa card that ends in 4242 and is good for two years more. */
final class StandInCardVault implements CardVault {
  private static final int YEARS_LEFT = 2;

  private final IdGenerator ids;
  private final InstantSource clock;

  StandInCardVault(IdGenerator ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public CardSetup prepare(CardHolder holder) {
    String id = "seti_standin_" + ids.next();
    return new CardSetup(id + "_secret_" + ids.next(), id);
  }

  @Override
  public VaultCard read(CardHolder holder, PaymentMethodId method) {
    if (!method.value().startsWith("pm_")) throw new NotACard();
    int year = clock.instant().atZone(ZoneOffset.UTC).getYear() + YEARS_LEFT;
    return new VaultCard(
        new CardFacts("visa", "4242", 12, year, Optional.empty()), Attachment.NOBODY);
  }

  @Override
  public void makeDefault(CardHolder holder, PaymentMethodId method) {}

  @Override
  public void detach(PaymentMethodId method) {}
}
