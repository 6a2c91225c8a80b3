package fr.livrestaka.application.invoicing.documents;

import fr.livrestaka.application.invoicing.port.InvoiceTokens;
import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceToken;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The addresses at which invoices are paid without signing in, and their contracts withdrawn from
 * (docs/decisions/0023, 0047).
 */
@Singleton
public class InvoiceLinks {
  private static final String PAGES = "/api/public/factures/";
  private static final String PAGE = "/page";

  private final InvoiceTokens tokens;
  private final WithdrawalTokens withdrawals;
  private final Site site;

  @Inject
  public InvoiceLinks(InvoiceTokens tokens, WithdrawalTokens withdrawals, Site site) {
    this.tokens = tokens;
    this.withdrawals = withdrawals;
    this.site = site;
  }

  /** Of an invoice that waits for its payment. */
  public String of(InvoiceId id) {
    return site.ownPage(PAGES + tokens.tokenFor(id).value() + PAGE);
  }

  /** The one that its document shows, or, where it shows none, a new one. */
  public String of(Invoice invoice) {
    return invoice.snapshot().payAt().orElseGet(() -> of(invoice.id()));
  }

  /** The page « Renoncer au contrat ici » of an order (C. conso. L221-21). */
  public Optional<String> withdrawal(OrderId order) {
    return withdrawals.pageOf(order, site);
  }

  Optional<InvoiceId> invoiceOf(InvoiceToken token) {
    return tokens.invoiceOf(token);
  }

  /**
   * Whether the link is one that we have given out: the one that the document shows for ever, or
   * one made under the present key.
   */
  boolean isGenuine(InvoiceToken token, Invoice invoice) {
    Optional<String> shown = invoice.snapshot().payAt().flatMap(InvoiceLinks::tokenIn);
    return Stream.concat(shown.stream(), Stream.of(tokens.tokenFor(invoice.id()).value()))
        .anyMatch(known -> same(known, token.value()));
  }

  private static Optional<String> tokenIn(String address) {
    int start = address.indexOf(PAGES) + PAGES.length();
    int end = address.lastIndexOf(PAGE);
    return start <= end ? Optional.of(address.substring(start, end)) : Optional.empty();
  }

  private static boolean same(String known, String given) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
