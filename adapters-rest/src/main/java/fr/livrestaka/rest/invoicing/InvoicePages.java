package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPage.Link;
import fr.livrestaka.rest.shared.HtmlPages;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;

/** The pages behind the link by which an invoice is paid. */
@Singleton
final class InvoicePages {
  private final Texts texts;
  private final HtmlPages pages;

  InvoicePages(Texts texts, HtmlPages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  HttpResponse<String> toPay(String token, Invoice invoice) {
    return pages.answer(HttpStatus.OK, about(invoice, "to-pay").with(button(token)));
  }

  /** The payment service did not answer. */
  HttpResponse<String> payLater(String token, Invoice invoice) {
    return pages.answer(HttpStatus.OK, about(invoice, "pay-later").with(button(token)));
  }

  HttpResponse<String> paid(HttpStatus status, Invoice invoice) {
    return pages.answer(status, about(invoice, "paid"));
  }

  /** It is credited, or what it asks for is owed no more. */
  HttpResponse<String> closed(HttpStatus status, Invoice invoice) {
    return pages.answer(status, about(invoice, "closed"));
  }

  /**
   * @param url where the payment service waits
   */
  HttpResponse<String> goPay(String url) {
    return pages.answer(HttpStatus.OK, page("go-pay").forwardingTo(new Link(url, text("payer"))));
  }

  HttpResponse<String> deadLink() {
    return pages.answer(HttpStatus.NOT_FOUND, page("dead-link"));
  }

  private HtmlPage page(String name) {
    return HtmlPage.of(text(name + ".title"), text(name + ".text"));
  }

  private HtmlPage about(Invoice invoice, String name) {
    Snapshot snapshot = invoice.snapshot();
    return page(name)
        .showing(text("fact.number"), snapshot.number().text())
        .showing(text("fact.titre"), snapshot.lines().get(0).label())
        .showing(text("fact.amount"), Euros.of(snapshot.amounts().total()))
        .showing(text("fact.jusquau"), FrenchDay.of(snapshot.dueOn()))
        .showing(text("fact.etat"), text(name + ".etat"));
  }

  private Button button(String token) {
    return new Button("/api/public/factures/" + token + "/page/payer", text("payer"));
  }

  private String text(String name) {
    return texts.get("invoicing.invoice-page." + name);
  }
}
