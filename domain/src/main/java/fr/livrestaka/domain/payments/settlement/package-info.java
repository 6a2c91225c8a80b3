/**
 * Payments, refunds, disputes and saved cards (contract A §5, §6).
 *
 * <p>A {@link fr.livrestaka.domain.payments.checkout.Checkout} asks a person to pay in a session of
 * the payment service; what the service says of it are {@link
 * fr.livrestaka.domain.payments.checkout.SessionFacts}. Money that came in is a {@link
 * fr.livrestaka.domain.payments.settlement.Payment}, which knows how much of it can still be given
 * back: a {@link fr.livrestaka.domain.payments.refunds.Refund} reserves its part first, so that
 * never more goes back than came in. A {@link fr.livrestaka.domain.payments.refunds.Dispute}
 * follows a bank that contests a payment, and forbids refunds while the bank may take the money. A
 * {@link fr.livrestaka.domain.payments.cards.Wallet} holds a person's cards, one of which may be
 * the default.
 *
 * <pre>{@code
 * Payment payment = Payment.of(id, found, Optional.empty(), facts, now).state();
 * payment = payment.reserving(Money.ofCents(8_000));   // RefundRefused where less is left
 * }</pre>
 */
package fr.livrestaka.domain.payments.settlement;
