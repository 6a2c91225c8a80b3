package fr.livrestaka.stripe.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Answers on the loopback address as Stripe would, with Stripe's own published objects: customers,
 * setup intents, payment methods, products and prices.
 */
public final class StripeStub implements AutoCloseable {
  public static final String KEY = "sk_test_stub";

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, String> customersByEmail = new ConcurrentHashMap<>();
  private final Map<String, StubCard> cards = new ConcurrentHashMap<>();
  private final AtomicInteger made = new AtomicInteger();
  private final StubCatalog catalog = new StubCatalog();
  private final StubCheckouts checkouts = new StubCheckouts();
  private final StubBalance balance = new StubBalance();
  private volatile boolean broken;

  private record StubCard(String type, String customer) {}

  /** What was asked. */
  public record Call(String method, String path, String body, String idempotencyKey, String auth) {
    public boolean is(String wantedMethod, String wantedPath) {
      return method.equals(wantedMethod) && path.equals(wantedPath);
    }
  }

  private StripeStub(HttpServer server) {
    this.server = server;
  }

  public static StripeStub start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      StripeStub stub = new StripeStub(server);
      server.createContext("/v1/", stub::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public List<Call> calls() {
    return List.copyOf(calls);
  }

  public List<Call> calls(String method, String path) {
    return calls.stream().filter(call -> call.is(method, path)).toList();
  }

  /** A customer with this address; returns its id. */
  public String addCustomer(String email) {
    return customersByEmail.computeIfAbsent(email, address -> "cus_" + made.incrementAndGet());
  }

  /**
   * @param customer empty: attached to nobody
   */
  public void addCard(String id, String customer) {
    cards.put(id, new StubCard("card", customer));
  }

  /** A payment method that is no card. */
  public void addDebit(String id) {
    cards.put(id, new StubCard("sepa_debit", ""));
  }

  public boolean isAttached(String id) {
    return !cards.get(id).customer().isEmpty();
  }

  public StubCheckouts checkouts() {
    return checkouts;
  }

  public StubBalance balance() {
    return balance;
  }

  public StubCatalog catalog() {
    return catalog;
  }

  /** From now on it refuses the key. */
  public void refuseEverything() {
    broken = true;
  }

  public void refuseNothing() {
    broken = false;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath();
    String method = exchange.getRequestMethod();
    calls.add(
        new Call(
            method,
            path,
            URLDecoder.decode(body, StandardCharsets.UTF_8),
            String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
    Reply reply =
        broken
            ? Reply.refused(401, "api_key_expired", "Secret words of Stripe")
            : reply(
                method,
                path,
                form(body),
                form(exchange.getRequestURI().getRawQuery()),
                String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
    byte[] bytes = reply.json().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Request-Id", "req_stub");
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  record Reply(int status, String json) {
    static Reply refused(int status, String code, String message) {
      return new Reply(
          status,
          "{\"error\": {\"type\": \"invalid_request_error\", \"code\": \"%s\", \"message\": \"%s\"}}"
              .formatted(code, message));
    }
  }

  private Reply reply(
      String method,
      String path,
      Map<String, String> form,
      Map<String, String> query,
      String idempotencyKey) {
    String[] parts = path.split("/");
    if (parts[2].equals("checkout") || parts[2].equals("refunds") || parts[2].equals("disputes")) {
      String[] asked = Arrays.copyOfRange(parts, 2, parts.length);
      return checkouts.reply(method, asked, method.equals("GET") ? query : form, idempotencyKey);
    }
    if (parts[2].equals("products") || parts[2].equals("prices")) {
      String[] asked = Arrays.copyOfRange(parts, 2, parts.length);
      return catalog.reply(method, asked, form, query, idempotencyKey);
    }
    return switch (method + " " + parts[2] + " " + parts.length) {
      case "GET balance_transactions 3" -> balance.reply(query);
      case "GET customers 3" -> listCustomers(query.getOrDefault("email", ""));
      case "POST customers 3" -> new Reply(200, customer(addCustomer(form.get("email"))));
      case "POST customers 4" -> new Reply(200, customer(parts[3]));
      case "POST setup_intents 3" -> new Reply(200, setupIntent());
      case "GET payment_methods 4" -> readCard(parts[3]);
      case "POST payment_methods 5" -> detach(parts[3]);
      default -> Reply.refused(404, "resource_missing", "Unrecognized request URL");
    };
  }

  private Reply listCustomers(String email) {
    String found = customersByEmail.get(email);
    return new Reply(
        200,
        "{\"object\": \"list\", \"url\": \"/v1/customers\", \"has_more\": false, \"data\": [%s]}"
            .formatted(found == null ? "" : customer(found)));
  }

  private Reply readCard(String id) {
    StubCard card = cards.get(id);
    if (card == null) return Reply.refused(404, "resource_missing", "No such PaymentMethod");
    return new Reply(200, paymentMethod(id, card));
  }

  private Reply detach(String id) {
    StubCard card = cards.get(id);
    if (card == null) return Reply.refused(404, "resource_missing", "No such PaymentMethod");
    if (card.customer().isEmpty()) {
      return Reply.refused(400, "payment_method_unexpected_state", "It is not attached");
    }
    cards.put(id, new StubCard(card.type(), ""));
    return new Reply(200, paymentMethod(id, cards.get(id)));
  }

  private static String customer(String id) {
    return published("customer").replace("cus_QXg1o8vcGmoR32", id);
  }

  private String setupIntent() {
    return published("setup_intent")
        .replace("seti_1Pgag7B7WZ01zgkWSgwGdb8Z", "seti_" + made.incrementAndGet());
  }

  private static String paymentMethod(String id, StubCard card) {
    String json = published("payment_method").replace("pm_1Pgc75B7WZ01zgkWlHVgdEGJ", id);
    if (!card.customer().isEmpty()) {
      json = json.replace("\"customer\": null", "\"customer\": \"" + card.customer() + "\"");
    }
    if (card.type().equals("card")) return json;
    return json.replace("\"type\": \"card\"", "\"type\": \"" + card.type() + "\"")
        .replace("\"card\": {", "\"" + card.type() + "\": {");
  }

  public static String published(String type) {
    try (InputStream in = StripeStub.class.getResourceAsStream(type + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> form(String text) {
    if (text == null || text.isEmpty()) return Map.of();
    return List.of(text.split("&")).stream()
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
