package fr.livrestaka.bootstrap.security;

import fr.livrestaka.application.invoicing.port.InvoiceTokens;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceToken;
import java.util.Optional;

/** Tokens of the links by which invoices are paid. */
public final class HmacInvoiceTokens implements InvoiceTokens {
  private final LinkTokens tokens;

  /**
   * @param secret at least 32 bytes
   */
  public HmacInvoiceTokens(String secret) {
    this.tokens = new LinkTokens(secret, "livrestaka invoice link v1");
  }

  @Override
  public InvoiceToken tokenFor(InvoiceId id) {
    return new InvoiceToken(tokens.tokenFor(id.value()));
  }

  @Override
  public Optional<InvoiceId> invoiceOf(InvoiceToken token) {
    return LinkTokens.nameIn(token.value()).map(InvoiceId::new);
  }
}
