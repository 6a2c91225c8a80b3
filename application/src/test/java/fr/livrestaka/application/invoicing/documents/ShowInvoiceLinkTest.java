package fr.livrestaka.application.invoicing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.InMemoryInvoiceTokens;
import fr.livrestaka.application.invoicing.InvoicingWorld;
import fr.livrestaka.application.orders.InMemoryWithdrawalTokens;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowInvoiceLinkTest {
  private static final String PAGES = "https://api.staka.example/api/public/factures/";

  private final InvoicingWorld world = new InvoicingWorld();

  @Test
  void theDocumentAndTheMailOfAnUnpaidInvoiceBearTheSameLink() {
    Invoice invoice = world.invoiceUnpaid();
    String link = invoice.snapshot().payAt().orElseThrow();
    assertThat(link).startsWith(PAGES).endsWith("/page");
    world.invoiceMails.send(invoice, new byte[1], "mail-1");
    assertThat(world.mails.get(0).values()).containsEntry("pay", link);
    assertThat(shown(world.links, tokenIn(link)).id()).isEqualTo(invoice.id());
  }

  @Test
  void aPaidInvoiceHasNoLinkOnItsDocument() {
    assertThat(world.pay("payment-1", 48_000).snapshot().payAt()).isEmpty();
  }

  /** A document is never printed anew: its link outlives the key. */
  @Test
  void theLinkOfADocumentWorksAfterAChangeOfTheKey() {
    String token = tokenIn(world.invoiceUnpaid().snapshot().payAt().orElseThrow());
    InvoiceLinks later = links("z");
    assertThat(shown(later, token)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "../..", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"})
  void whatWeDidNotGiveOutIsNoLink(String token) {
    Invoice invoice = world.invoiceUnpaid();
    assertThatThrownBy(() -> shown(world.links, token + invoice.id().value()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> shown(world.links, token)).isInstanceOf(NotFound.class);
  }

  @Test
  void nothingIsShownOfAnErasedClient() {
    String token = tokenIn(world.invoiceUnpaid().snapshot().payAt().orElseThrow());
    world.accounts.change(world.client.id(), client -> client.erased(world.now).state());
    assertThatThrownBy(() -> shown(world.links, token)).isInstanceOf(NotFound.class);
  }

  private Invoice shown(InvoiceLinks links, String token) {
    return new ShowInvoiceLink(
            world.store.invoices(), world.accounts, links, new InMemoryTransactions())
        .of(token);
  }

  private static InvoiceLinks links(String key) {
    Site site = new Site("https://staka.example", "https://api.staka.example", "a@b.c", "a@b.c");
    return new InvoiceLinks(new InMemoryInvoiceTokens(key), new InMemoryWithdrawalTokens(), site);
  }

  private static String tokenIn(String link) {
    return link.substring(PAGES.length(), link.length() - "/page".length());
  }
}
