package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.credit.CreditRefunds;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.payments.events.RefundFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What a refund that came back had paid is owed again; the next refund pays it. */
@Singleton
public final class OweFailedRefund implements Reaction<RefundFailed> {
  private final CreditRefunds creditRefunds;
  private final InstantSource clock;

  @Inject
  public OweFailedRefund(CreditRefunds creditRefunds, InstantSource clock) {
    this.creditRefunds = creditRefunds;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "invoicing.owe-failed-refund";
  }

  @Override
  public Class<RefundFailed> event() {
    return RefundFailed.class;
  }

  @Override
  public void react(RefundFailed event, Delivery delivery) {
    creditRefunds.agree(event.payment(), clock.instant());
  }
}
