package fr.livrestaka.domain.invoicing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The place in its series that a document takes.
 *
 * @param previousHash hash of the document before
 */
public record Turn(InvoiceNumber number, Instant issuedAt, String previousHash) {
  LocalDate issuedOn() {
    return InvoiceNumber.dateOf(issuedAt);
  }

  Seal seal(Snapshot snapshot) {
    return Seal.of(previousHash, snapshot);
  }
}
