package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.RefundSplit.Part;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One decision to give a sum back for an order, which takes a refund of each payment that it needs.
 * A payment is asked once for it, whatever became of that refund.
 *
 * @param id names the decision; the first of its refunds bears it, the others bear names that
 *     follow from it and from their payment, so that asking twice is asking once
 * @param sum tax included
 * @param reason of every refund
 * @param cause what the credit note was issued for that the refunds are to pay
 */
public record RefundOrdered(RefundId id, OrderId order, Money sum, String reason, String cause) {
  /** The refunds that were asked for already, of the oldest payment first. */
  public List<Refund> asked(List<PaymentLedger> ledgers) {
    return ledgers.stream().flatMap(this::asked).toList();
  }

  private Stream<Refund> asked(PaymentLedger ledger) {
    RefundId further = furtherId(ledger.payment().id());
    return ledger.refunds().stream()
        .filter(refund -> refund.id().equals(id) || refund.id().equals(further));
  }

  /**
   * What is still to be asked for.
   *
   * @param ledgers of the order, the oldest payment first
   */
  public RefundSplit toAsk(List<PaymentLedger> ledgers) {
    Money before = PaymentLedger.sum(asked(ledgers).stream());
    List<PaymentLedger> others =
        ledgers.stream().filter(ledger -> asked(ledger).findAny().isEmpty()).toList();
    return RefundSplit.of(sum.minus(before), others);
  }

  /**
   * How it is asked for.
   *
   * @param note id of the credit note that a part is to pay
   */
  public List<RefundRequest> requests(
      List<PaymentLedger> ledgers, Function<Part, Optional<String>> note) {
    boolean isTaken = asked(ledgers).stream().map(Refund::id).anyMatch(id::equals);
    List<RefundRequest> requests = new ArrayList<>();
    for (Part part : toAsk(ledgers).parts()) {
      RefundId next = isTaken || !requests.isEmpty() ? furtherId(part.payment()) : id;
      requests.add(
          new RefundRequest(
              next,
              order,
              Optional.of(part.payment()),
              Optional.of(part.amount()),
              Optional.of(reason),
              note.apply(part)));
    }
    return requests;
  }

  private RefundId furtherId(PaymentId payment) {
    byte[] name = (id.value() + "/" + payment.value()).getBytes(StandardCharsets.UTF_8);
    return new RefundId(UUID.nameUUIDFromBytes(name).toString());
  }
}
