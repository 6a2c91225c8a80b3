/**
 * Invoices and credit notes: numbers, VAT, what is printed, and its proof (contract B "Invoices").
 *
 * <p>A {@link fr.livrestaka.domain.invoicing.register.Counter} gives the next place in a series,
 * without gaps, and goes on only after the document that took it. An {@link
 * fr.livrestaka.domain.invoicing.parties.Issuer} is the seller with its VAT regime and the
 * sentences that the law wants; together with a {@link fr.livrestaka.domain.invoicing.Billing}, who
 * is invoiced for what, it makes an {@link fr.livrestaka.domain.invoicing.Invoice}. All that is
 * printed is frozen in its {@link fr.livrestaka.domain.invoicing.register.Snapshot}, and bound to
 * the document before by its {@link fr.livrestaka.domain.invoicing.register.Seal}. It is corrected
 * by {@link fr.livrestaka.domain.invoicing.credit.CreditNote}s only, which never take more than is
 * there. {@link fr.livrestaka.domain.invoicing.InvoiceLife} says what may become of it.
 *
 * <pre>{@code
 * Counter counter = Counter.fresh(Series.FACT);
 * Invoice invoice = Invoice.issue(id, billing, issuer, counter.next(now, n -> false)).state();
 * counter = counter.after(invoice);                    // stands at FACT-2026-000001
 * }</pre>
 */
package fr.livrestaka.domain.invoicing;
