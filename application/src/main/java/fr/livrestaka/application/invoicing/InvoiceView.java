package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An invoice, issued here or adopted, as lists show it, with its order and client as they are now.
 *
 * @param pdfUrl text that clients keep; no address that serves the file
 */
public record InvoiceView(
    InvoiceId id,
    String number,
    Money amount,
    Money taxAmount,
    String pdfUrl,
    InvoiceStatus status,
    Optional<Instant> issuedAt,
    Optional<Instant> dueAt,
    Optional<Instant> paidAt,
    Instant createdAt,
    OrderPart order,
    ClientPart client) {

  /** Its order. */
  public record OrderPart(
      OrderId id,
      String titre,
      Optional<String> description,
      OrderStatus statut,
      Optional<Money> amount,
      Instant createdAt,
      Instant updatedAt) {}

  /** Its client. */
  public record ClientPart(
      AccountId id,
      String prenom,
      String nom,
      String email,
      Optional<String> adresse,
      Optional<String> telephone) {}

  /** Whether its document lies at an address outside, as with very old ones. */
  public boolean isElsewhere() {
    return pdfUrl.startsWith("https://") || pdfUrl.startsWith("http://");
  }
}
