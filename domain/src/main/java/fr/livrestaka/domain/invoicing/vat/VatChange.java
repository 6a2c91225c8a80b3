package fr.livrestaka.domain.invoicing.vat;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * From a day on, in Paris, the seller stands to VAT in another way, until the next change.
 *
 * @param reason why, in the words of who planned it: a threshold that was crossed, an option
 * @param by who planned it
 */
public record VatChange(
    LocalDate from, VatTerms terms, String reason, AccountId by, Instant plannedAt) {}
