package fr.livrestaka.rest.payments.standin;

import fr.livrestaka.application.payments.standin.port.PayPage.Play;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPages;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;

/** The stand-in's pay page. */
@Singleton
@Requires(property = "staka.stand-in")
final class PayPages {
  private final Texts texts;
  private final HtmlPages pages;

  PayPages(Texts texts, HtmlPages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  HttpResponse<String> open(Play play) {
    SessionFacts session = play.session();
    if (session.isPaid()) return pages.answer(HttpStatus.OK, page(play, "paid"));
    if (session.isExpired()) return pages.answer(HttpStatus.OK, page(play, "expired"));
    return withButtons(play, "explained");
  }

  HttpResponse<String> refused(Play play) {
    return withButtons(play, "refused");
  }

  private HtmlPage page(Play play, String state) {
    return HtmlPage.of(text("title"), text(state))
        .showing(text("title.fact"), play.title())
        .showing(text("amount.fact"), Euros.of(play.session().amount()));
  }

  /** Paying and giving up lead back to where the buyer came from. */
  private HttpResponse<String> withButtons(Play play, String state) {
    HtmlPage page =
        page(play, state)
            .with(button(play, "pay"))
            .with(button(play, "decline"))
            .with(button(play, "abandon"))
            .mayLeadTo(play.successUrl())
            .mayLeadTo(play.cancelUrl());
    return pages.answer(HttpStatus.OK, page);
  }

  private Button button(Play play, String action) {
    return new Button("/dev/pay/" + play.session().sessionId() + "/" + action, text(action));
  }

  private String text(String name) {
    return texts.get("payments.pay-page." + name);
  }
}
