package fr.livrestaka.application.payments.settlement;

import fr.livrestaka.application.payments.settlement.ApplyPaymentEvent.Effect;
import fr.livrestaka.application.payments.settlement.port.PaymentEvents;
import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.MalformedEvent;
import fr.livrestaka.domain.payments.refusals.SignatureRefused;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Takes what the payment service sends by itself (contract A 5.3). The journal and the effects are
 * one transaction, so each event has its effects once.
 */
@Singleton
public class ReceivePaymentEvent {
  private final PaymentEvents events;
  private final PaymentJournal journal;
  private final ApplyPaymentEvent effects;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReceivePaymentEvent(
      PaymentEvents events,
      PaymentJournal journal,
      ApplyPaymentEvent effects,
      Transactions transactions,
      InstantSource clock) {
    this.events = events;
    this.journal = journal;
    this.effects = effects;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is answered to the payment service. */
  public enum Reply {
    HANDLED,
    /** The event belongs to another site of the same payment account. */
    FOREIGN,
    /** Nothing here waits for it, at least not yet; it is kept. */
    UNKNOWN
  }

  /** An event, and what is answered to it. */
  public record Received(PaymentEvent event, Reply reply) {}

  /**
   * @throws SignatureRefused it does not come from the payment service
   * @throws MalformedEvent it is signed, but no event of today
   */
  public Received receive(byte[] body, String signature) {
    PaymentEvent event = events.read(body, signature);
    return new Received(event, handle(event));
  }

  private Reply handle(PaymentEvent event) {
    if (isForeign(event)) return Reply.FOREIGN;
    return transactions.write(() -> once(event));
  }

  /** Refunds and disputes bear no source; their payment shows whether they belong to this site. */
  private static boolean isForeign(PaymentEvent event) {
    return !isToldByItsPayment(event)
        && event.source().filter(SessionFacts.SOURCE::equals).isEmpty();
  }

  private static boolean isToldByItsPayment(PaymentEvent event) {
    return event.type().startsWith("charge.") || event.type().startsWith("refund.");
  }

  private Reply once(PaymentEvent event) {
    Instant now = clock.instant();
    if (!journal.begin(event, now)) return Reply.HANDLED;
    Effect effect = effects.apply(event.signal(), now);
    if (effect == Effect.DONE) journal.done(event.id(), now);
    else journal.park(event.id(), now);
    return effect == Effect.UNKNOWN ? Reply.UNKNOWN : Reply.HANDLED;
  }
}
