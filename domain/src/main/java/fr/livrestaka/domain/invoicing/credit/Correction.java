package fr.livrestaka.domain.invoicing.credit;

import java.time.LocalDate;

/**
 * Which document a credit note or a corrective invoice corrects, and why.
 *
 * @param number the document's number as printed; adopted invoices have numbers of any form
 * @param issuedOn the document's date
 */
public record Correction(String number, LocalDate issuedOn, String reason) {}
