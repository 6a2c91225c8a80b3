package fr.livrestaka.rest.payments;

import fr.livrestaka.application.payments.port.PayPage.Play;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.payments.SessionFacts;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The stand-in's pay page. */
@Singleton
@Requires(property = "staka.stand-in")
final class PayPages {
  private final Texts texts;

  PayPages(Texts texts) {
    this.texts = texts;
  }

  HttpResponse<String> open(Play play) {
    SessionFacts session = play.session();
    if (session.isPaid()) return page(play, "paid", List.of());
    if (session.isExpired()) return page(play, "expired", List.of());
    return page(play, "explained", buttons(session));
  }

  HttpResponse<String> refused(Play play) {
    return page(play, "refused", buttons(play.session()));
  }

  private HttpResponse<String> page(Play play, String state, List<Button> buttons) {
    List<String> paragraphs = List.of(play.title(), Euros.of(play.session().amount()), text(state));
    return new HtmlPage(text("title"), paragraphs, buttons, List.of()).answer(HttpStatus.OK);
  }

  private List<Button> buttons(SessionFacts session) {
    return Stream.of("pay", "decline", "abandon")
        .map(action -> new Button("/dev/pay/" + session.sessionId() + "/" + action, text(action)))
        .toList();
  }

  private String text(String name) {
    return texts.get("payments.pay-page." + name);
  }
}
