package fr.livrestaka.rest.orders.estimates;

import fr.livrestaka.application.orders.estimates.EstimatedOrder;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPage.Link;
import fr.livrestaka.rest.shared.HtmlPages;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;

/** The pages behind the link of an estimate's mail. */
@Singleton
final class EstimatePages {
  private final Texts texts;
  private final HtmlPages pages;

  EstimatePages(Texts texts, HtmlPages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  HttpResponse<String> question(String token, EstimatedOrder found) {
    HtmlPage page =
        about(found, "question")
            .with(button(token, "accepter"))
            .with(button(token, "refuser"))
            .showing(label("jusquau"), FrenchDay.of(found.estimate().validUntil()));
    HtmlPage said = found.estimate().message().map(page::saying).orElse(page);
    return pages.answer(HttpStatus.OK, said);
  }

  /** The author has agreed, and can pay. */
  HttpResponse<String> toPay(String token, EstimatedOrder found) {
    return pages.answer(HttpStatus.OK, about(found, "to-pay").with(button(token, "payer")));
  }

  /** As {@link #toPay}, where the payment service did not answer. */
  HttpResponse<String> payLater(String token, EstimatedOrder found) {
    return pages.answer(HttpStatus.OK, about(found, "pay-later").with(button(token, "payer")));
  }

  HttpResponse<String> paid(EstimatedOrder found) {
    return pages.answer(HttpStatus.OK, about(found, "paid"));
  }

  /**
   * @param url address of the pay page
   */
  HttpResponse<String> goPay(String url) {
    return pages.answer(HttpStatus.OK, page("go-pay").forwardingTo(new Link(url, text("payer"))));
  }

  /** The page of an estimate that cannot be answered any more. */
  HttpResponse<String> closed(EstimatedOrder found) {
    return pages.answer(HttpStatus.OK, about(found, "status." + found.status()));
  }

  /**
   * @param name key of the texts that the page shows
   */
  HttpResponse<String> notice(HttpStatus status, String name) {
    return pages.answer(status, page(name));
  }

  private HtmlPage page(String name) {
    return HtmlPage.of(text(name + ".title"), text(name + ".text"));
  }

  private HtmlPage about(EstimatedOrder found, String name) {
    Estimate estimate = found.estimate();
    return page(name)
        .showing(label("titre"), found.order().titre())
        .showing(label("pages"), String.valueOf(estimate.pages()))
        .showing(label("prix"), text("prix", Euros.of(estimate.price())))
        .showing(label("etat"), text(name + ".etat"));
  }

  private String label(String fact) {
    return text("fact." + fact);
  }

  private String text(String name) {
    return texts.get("orders.estimate-page." + name);
  }

  private String text(String name, String value) {
    return text(name).replace("{}", value);
  }

  private Button button(String token, String action) {
    return new Button("/api/public/estimations/" + token + "/page/" + action, text(action));
  }
}
