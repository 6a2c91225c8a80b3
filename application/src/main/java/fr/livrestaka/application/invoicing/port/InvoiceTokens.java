package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceToken;
import java.util.Optional;

/** Makes the secrets of the links by which invoices are paid. */
public interface InvoiceTokens {
  /**
   * The same token for the same invoice as long as our key is the same, and not to be guessed by
   * who does not have it.
   */
  InvoiceToken tokenFor(InvoiceId id);

  /** Which invoice a token is for, if it is genuine: that is not known by this. */
  Optional<InvoiceId> invoiceOf(InvoiceToken token);
}
