package fr.livrestaka.rest.payments;

import fr.livrestaka.application.payments.port.PayPage.Play;
import fr.livrestaka.domain.payments.SessionFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Fills the stand-in's pay page. */
final class PayPageHtml {
  private static final String PAGE = read();

  private PayPageHtml() {}

  /**
   * @param refused whether a card was refused just now
   */
  static String of(Play play, boolean refused) {
    SessionFacts session = play.session();
    boolean open = !session.isPaid() && !session.isExpired();
    Map<String, String> values =
        Map.of(
            "title", escaped(play.title()),
            "amount", String.format(Locale.FRANCE, "%,.2f €", session.amount().cents() / 100.0),
            "session", escaped(session.sessionId()),
            "refused", refused ? "" : "hidden",
            "open", open ? "" : "hidden",
            "ended", open ? "hidden" : "",
            "state", session.isPaid() ? "Ce paiement est déjà fait." : "Cette page a expiré.");
    String page = PAGE;
    for (Map.Entry<String, String> value : values.entrySet()) {
      page = page.replace("{" + value.getKey() + "}", value.getValue());
    }
    return page;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("{", "&#123;");
  }

  private static String read() {
    try (InputStream page = PayPageHtml.class.getResourceAsStream("/pay-page/page.html")) {
      if (page == null) throw new IllegalStateException("pay page missing");
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
