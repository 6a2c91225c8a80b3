package fr.livrestaka.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The client's page calls the program from its own origin: the browser asks before most calls
 * whether it may (CORS), and shows the page only what it may read.
 */
final class ClientJourney {
  private static final String ANSWERED = "answered";

  /** Call → its status and what the page could read; see {@code calls.js}. */
  private static final Map<String, String> EXPECTED = expected();

  private final Stage stage;
  private final FrontEnd frontEnd;
  private final Browser browser;
  private final WalkList list;

  ClientJourney(Stage stage, FrontEnd frontEnd, Browser browser, WalkList list) {
    this.stage = stage;
    this.frontEnd = frontEnd;
    this.browser = browser;
    this.list = list;
  }

  void callsFromItsOrigin() {
    Stage.Person client = stage.register();
    String order = stage.order(client, "Les balises");
    stage.pay(stage.checkout(client, order).text("/sessionId"));
    stage.mailbox().await(client.email(), "Votre facture");
    String invoice = client.api().get("/api/invoices").text("/invoices/0/id");
    browser.open(frontEnd.address() + "/app");
    JsonNode results = calls(client, order, invoice);
    Map<String, String> found = new LinkedHashMap<>();
    results.forEach(result -> found.put(result.path(0).asText(), result.path(1).asText()));
    TreeSet<String> names = new TreeSet<>(EXPECTED.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      String expected = EXPECTED.get(name);
      String result = found.get(name);
      boolean isGood = Objects.equals(expected, result);
      list.add(
          "call from the client's page",
          name,
          String.valueOf(result),
          isGood ? List.of() : List.of("expected " + expected));
    }
  }

  /** The same server under another name is another origin, which may read nothing. */
  void keepsOthersOut() {
    String stranger = frontEnd.address().replace("127.0.0.1", "localhost");
    browser.open(stranger + "/app");
    JsonNode result =
        browser.run(
            "return (await fetch(values[0] + '/api/tarifs', { credentials: 'include' })).status;",
            stage.program().address());
    if (!result.path("error").asText().contains("TypeError")) {
      throw new IllegalStateException("a stranger's page reads " + result);
    }
  }

  private JsonNode calls(Stage.Person client, String order, String invoice) {
    try (InputStream script =
        Objects.requireNonNull(ClientJourney.class.getResourceAsStream("/walk/calls.js"))) {
      return browser.run(
          new String(script.readAllBytes(), StandardCharsets.UTF_8),
          stage.program().address(),
          client.email(),
          RunningProgram.ADMIN,
          RunningProgram.PASSWORD,
          order,
          invoice);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> expected() {
    Map<String, String> calls = new LinkedHashMap<>();
    calls.put("price list", "200 data");
    calls.put("wrong password", "401 error");
    calls.put("no token", "401 error");
    calls.put("unknown address", "404 error");
    calls.put("client signs in", "200 token");
    calls.put("client asks who it is", "200 email");
    calls.put("client renews the token", "200 token");
    calls.put("client orders", "201 commande");
    calls.put("client changes the profile", "200 user");
    calls.put("client uploads", "201 fileId");
    calls.put("client uploads too much", "413 message");
    calls.put("client downloads", "200 attachment, bytes");
    calls.put("client reads invoices", "200 invoices");
    calls.put("client downloads an invoice", "200 attachment, bytes");
    calls.put("client reads the notices", "200 notifications");
    calls.put("client marks the notices", "200 " + ANSWERED);
    calls.put("client writes", "201 " + ANSWERED);
    calls.put("client may not look", "403 error");
    calls.put("administrator signs in", "200 token");
    calls.put("administrator reads orders", "200 data");
    calls.put("administrator moves an order", "200 " + ANSWERED);
    calls.put("administrator sets a date", "200 " + ANSWERED);
    calls.put("administrator downloads an invoice", "200 attachment, bytes");
    calls.put("administrator exports the audit log", "200 attachment, bytes");
    calls.put("administrator deletes a file", "200 " + ANSWERED);
    calls.put("visitor asks for a sample with too much", "413 error");
    return calls;
  }
}
