package fr.livrestaka.persistence.testing;

import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Payments of 480 €, of which 48 € go back. */
public final class StoredRefunds {
  private static final Money PAID = Money.ofCents(48_000);
  private static final Money BACK = Money.ofCents(4_800);
  private static final Money TAX_BACK = Money.ofCents(800);

  private StoredRefunds() {}

  /** Not stored yet. */
  public static Payment payment(Order order, Instant at) {
    String id = UUID.randomUUID().toString();
    return new Payment(
        new PaymentId(id),
        order.id(),
        Optional.empty(),
        "cs_" + id,
        Optional.of("pi_" + id),
        PAID,
        PAID.minus(BACK),
        at);
  }

  /** Not stored yet. */
  public static Refund refund(
      Payment paid, RefundStatus status, Instant at, Optional<Instant> settled) {
    String id = UUID.randomUUID().toString();
    return new Refund(
        new RefundId(id),
        paid.id(),
        BACK,
        status,
        Optional.of("trop perçu"),
        Optional.of(new AccountId("admin")),
        settled.map(then -> "re_" + id),
        Optional.empty(),
        at,
        settled,
        Optional.empty());
  }

  /** Stores the payment's invoice, a credit note, and a refund that has paid it. */
  public static Refund credited(Order order, Payment paid, Instant at) {
    Invoice invoice =
        StoredInvoicing.documents()
            .invoice(order.userId(), order.id(), paid.id().value(), PAID.cents());
    CreditNote note = StoredInvoicing.documents().credit(invoice, BACK.cents());
    Refund refund = refund(paid, RefundStatus.SUCCEEDED, at, Optional.of(at));
    StoredInvoicing.transactions()
        .writing(
            () -> {
              TestStore.bean(Refunds.class).add(refund);
              TestStore.bean(RefundCredits.class)
                  .add(
                      new RefundCredit(
                          refund.id().value(), note.id(), BACK, TAX_BACK, at, Optional.empty()));
            });
    return refund;
  }
}
