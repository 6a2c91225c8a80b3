package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an operation makes of a ledger.
 *
 * @param after the next state; the same as before where nothing changes
 * @param events what happened, in this order
 */
public record LedgerPosting(PaymentLedger after, List<DomainEvent> events) {
  public LedgerPosting {
    events = List.copyOf(events);
  }

  static LedgerPosting of(PaymentLedger after, DomainEvent... events) {
    return new LedgerPosting(after, List.of(events));
  }

  /** The same, and then another operation on the ledger. */
  LedgerPosting then(Function<PaymentLedger, LedgerPosting> operation) {
    LedgerPosting next = operation.apply(after);
    return new LedgerPosting(
        next.after, Stream.concat(events.stream(), next.events.stream()).toList());
  }
}
