package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.EstimatedOrder;
import fr.livrestaka.application.payments.OfferPayment.Offer;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.orders.Estimate;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPage.Link;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Map;

/** The pages behind the link of an estimate's mail. */
@Singleton
final class EstimatePages {
  private final Texts texts;

  EstimatePages(Texts texts) {
    this.texts = texts;
  }

  HttpResponse<String> question(String token, EstimatedOrder found) {
    Estimate estimate = found.estimate();
    String text =
        texts.get(
            "orders.estimate-page.question.text",
            Map.of(
                "titre", found.order().titre(),
                "pages", estimate.pages(),
                "prix", Euros.of(estimate.price()),
                "message", estimate.message().orElse("")));
    return HtmlPage.of(title("question"), text, button(token, "accepter"), button(token, "refuser"))
        .answer(HttpStatus.OK);
  }

  /** The author has agreed, and may pay at once where that is possible. */
  HttpResponse<String> accepted(Offer offer) {
    HtmlPage page = HtmlPage.of(title("status.ACCEPTED"), OfferWords.message(texts, offer));
    return OfferWords.url(offer)
        .map(url -> page.with(new Link(url, texts.get("orders.estimate-page.payer"))))
        .orElse(page)
        .answer(HttpStatus.OK);
  }

  /**
   * @param name which texts the page shows
   */
  HttpResponse<String> notice(HttpStatus status, String name) {
    return HtmlPage.of(title(name), texts.get("orders.estimate-page." + name + ".text"))
        .answer(status);
  }

  private String title(String name) {
    return texts.get("orders.estimate-page." + name + ".title");
  }

  private Button button(String token, String action) {
    return new Button(
        "/api/public/estimations/" + token + "/page/" + action,
        texts.get("orders.estimate-page." + action));
  }
}
