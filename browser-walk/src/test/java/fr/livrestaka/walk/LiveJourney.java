package fr.livrestaka.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The client's page listens with the browser's own {@code EventSource}, from its own origin. */
final class LiveJourney {
  /** Listens, orders, and waits for the notice of it and for what is unread then. */
  private static final String LISTENS =
      """
      const [base, token, tariff] = values;
      const headers = { Authorization: 'Bearer ' + token, 'Content-Type': 'application/json' };
      const asked = await fetch(base + '/api/notifications/stream/ticket', { method: 'POST', headers });
      const ticket = (await asked.json()).ticket;
      const source = new EventSource(base + '/api/notifications/stream?ticket=' + ticket);
      return await new Promise((resolve, reject) => {
        const heard = {};
        setTimeout(() => reject(new Error('heard only ' + JSON.stringify(heard))), 60000);
        source.onerror = () => reject(new Error('the stream broke'));
        source.addEventListener('order', event => { heard.order = JSON.parse(event.data); });
        source.addEventListener('notification', event => {
          heard.title = JSON.parse(event.data).title;
          heard.place = event.lastEventId;
        });
        source.addEventListener('unread', event => {
          const unread = JSON.parse(event.data).notifications;
          if (heard.title && unread > 0) {
            heard.unread = unread;
            source.close();
            resolve(heard);
          } else if (!heard.ordered) {
            heard.ordered = true;
            fetch(base + '/api/commandes', {
              method: 'POST', headers, body: JSON.stringify({ titre: 'Les vigies', packType: tariff })
            });
          }
        });
      });
      """;

  private final Stage stage;
  private final FrontEnd frontEnd;
  private final Browser browser;

  LiveJourney(Stage stage, FrontEnd frontEnd, Browser browser) {
    this.stage = stage;
    this.frontEnd = frontEnd;
    this.browser = browser;
  }

  void hearsWhatHappens() {
    Stage.Person client = stage.register();
    browser.open(frontEnd.address() + "/app");
    JsonNode heard =
        browser.run(LISTENS, stage.program().address(), token(client), stage.tariff("KDP"));
    boolean isGood =
        heard.path("unread").asInt() == 1
            && !heard.path("title").asText().isEmpty()
            && heard.path("place").asLong() > 0
            && heard.path("order").path("id").isTextual();
    if (!isGood) throw new IllegalStateException("heard " + heard);
  }

  private String token(Stage.Person person) {
    return stage
        .anybody()
        .post(
            "/api/auth/login", Map.of("email", person.email(), "password", RunningProgram.PASSWORD))
        .text("/token");
  }
}
