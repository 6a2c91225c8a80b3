package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.invoicing.InvoiceNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The place in its series that a document takes.
 *
 * @param previousHash hash of the document before
 */
public record InvoicePosition(InvoiceNumber number, Instant issuedAt, String previousHash) {
  public LocalDate issuedOn() {
    return InvoiceNumber.dateOf(issuedAt);
  }

  public Seal seal(Snapshot snapshot) {
    return Seal.of(previousHash, snapshot);
  }
}
