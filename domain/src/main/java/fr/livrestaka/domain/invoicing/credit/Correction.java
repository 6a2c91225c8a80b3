package fr.livrestaka.domain.invoicing.credit;

import java.time.LocalDate;

/**
 * Which invoice a credit note corrects, and why.
 *
 * @param number the invoice's number as printed; adopted invoices have numbers of any form
 * @param issuedOn the invoice's date
 */
public record Correction(String number, LocalDate issuedOn, String reason) {}
