package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceId;

/**
 * What a credit note of several invoices takes from one of them (table {@code credit_note_parts}).
 *
 * @param amounts above zero
 */
public record CreditPart(InvoiceId invoice, Amounts amounts) {}
