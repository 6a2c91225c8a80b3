package fr.livrestaka.application.invoicing.credit;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;

/**
 * A credit note as lists show it, with the title of its order and its client as they are now.
 *
 * @param amount what it takes from the invoice, VAT included; more than zero
 * @param refunded what refunds have paid of it and have not brought back
 * @param reason empty where it was purged, its ten years being over
 * @param pdfUrl text that clients keep; no address that serves the file
 */
public record CreditNoteView(
    CreditNoteId id,
    String number,
    Money amount,
    Money taxAmount,
    Money refunded,
    String reason,
    Instant issuedAt,
    String pdfUrl,
    InvoicePart invoice,
    ClientPart client) {

  /** The invoice that it corrects. */
  public record InvoicePart(InvoiceId id, String number, String titre) {}

  /** Whose it is. */
  public record ClientPart(AccountId id, String prenom, String nom, String email) {}
}
