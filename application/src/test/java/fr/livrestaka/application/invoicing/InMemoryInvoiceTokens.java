package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.InvoiceTokens;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceToken;
import java.util.Optional;

/** Tokens that end in their invoice's id. */
public final class InMemoryInvoiceTokens implements InvoiceTokens {
  private final String secret;

  public InMemoryInvoiceTokens() {
    this("k");
  }

  /**
   * @param letter stands for the key
   */
  public InMemoryInvoiceTokens(String letter) {
    this.secret = letter.repeat(40);
  }

  @Override
  public InvoiceToken tokenFor(InvoiceId id) {
    return new InvoiceToken(secret + id.value());
  }

  @Override
  public Optional<InvoiceId> invoiceOf(InvoiceToken token) {
    return Optional.of(token.value().substring(40))
        .filter(name -> !name.isEmpty())
        .map(InvoiceId::new);
  }
}
