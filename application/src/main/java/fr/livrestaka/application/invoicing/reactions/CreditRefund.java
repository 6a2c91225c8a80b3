package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.credit.CreditRefunds;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.payments.events.RefundSettled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Credits what was refunded, once a refund, and says why, when and how the money went back. */
@Singleton
public final class CreditRefund implements Reaction<RefundSettled> {
  private final CreditRefunds creditRefunds;
  private final InstantSource clock;

  @Inject
  public CreditRefund(CreditRefunds creditRefunds, InstantSource clock) {
    this.creditRefunds = creditRefunds;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "invoicing.credit-refund";
  }

  @Override
  public Class<RefundSettled> event() {
    return RefundSettled.class;
  }

  @Override
  public void react(RefundSettled event, Delivery delivery) {
    creditRefunds.agree(event.payment(), clock.instant());
  }
}
