package fr.livrestaka.stripe.testing;

import fr.livrestaka.stripe.testing.StripeStub.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Products and prices of the Stripe stub, with Stripe's rules on archiving and on equal ids. */
public final class StubCatalog {
  private final Map<String, StubProduct> products = new LinkedHashMap<>();
  private final Map<String, StubPrice> prices = new LinkedHashMap<>();
  private final Map<String, Remembered> remembered = new LinkedHashMap<>();

  /** A product; {@code defaultPrice} may be empty. */
  public record StubProduct(
      String id,
      String name,
      String description,
      boolean active,
      String defaultPrice,
      Map<String, String> metadata) {}

  /** A price in euro cents. */
  public record StubPrice(
      String id, String product, long cents, boolean active, Map<String, String> metadata) {}

  private record Remembered(Map<String, String> form, Reply reply) {}

  public synchronized List<StubProduct> products() {
    return List.copyOf(products.values());
  }

  public synchronized StubProduct product(String id) {
    return Optional.ofNullable(products.get(id)).orElseThrow();
  }

  public synchronized List<StubPrice> pricesOf(String product) {
    return prices.values().stream().filter(price -> price.product().equals(product)).toList();
  }

  public synchronized void addProduct(StubProduct product) {
    products.put(product.id(), product);
  }

  public synchronized void addPrice(StubPrice price) {
    prices.put(price.id(), price);
  }

  /**
   * @param parts of the path, from the object's type on
   */
  synchronized Reply reply(
      String method,
      String[] parts,
      Map<String, String> form,
      Map<String, String> query,
      String idempotencyKey) {
    if (!method.equals("POST")) return list(parts[0], query);
    Remembered before = remembered.get(idempotencyKey);
    if (before != null) {
      return before.form().equals(form)
          ? before.reply()
          : Reply.refused(400, "idempotency_error", "Keys can only be used with the same");
    }
    Reply reply = change(parts, form);
    remembered.put(idempotencyKey, new Remembered(form, reply));
    return reply;
  }

  private Reply change(String[] parts, Map<String, String> form) {
    return switch (parts[0] + " " + parts.length) {
      case "products 1" -> createProduct(form);
      case "products 2" -> updateProduct(parts[1], form);
      case "prices 1" -> createPrice(form);
      default -> updatePrice(parts[1], form);
    };
  }

  private Reply list(String type, Map<String, String> query) {
    boolean onlyActive = "true".equals(query.get("active"));
    List<String> found = new ArrayList<>();
    if (type.equals("products")) {
      Predicate<StubProduct> wanted =
          product -> query.containsValue(product.id()) && (product.active() || !onlyActive);
      products.values().stream().filter(wanted).map(StubCatalog::json).forEach(found::add);
    } else {
      pricesOf(query.get("product")).stream().map(StubCatalog::json).forEach(found::add);
    }
    return new Reply(
        200,
        "{\"object\": \"list\", \"url\": \"/v1/%s\", \"has_more\": false, \"data\": [%s]}"
            .formatted(type, String.join(",", found)));
  }

  private Reply createProduct(Map<String, String> form) {
    String id = form.getOrDefault("id", "prod_" + (products.size() + 1));
    if (products.containsKey(id)) {
      return Reply.refused(400, "resource_already_exists", "Product already exists.");
    }
    return stored(
        new StubProduct(
            id, form.get("name"), form.get("description"), true, "", metadata(Map.of(), form)));
  }

  private Reply updateProduct(String id, Map<String, String> form) {
    StubProduct before = products.get(id);
    if (before == null) return Reply.refused(404, "resource_missing", "No such product");
    String price = form.getOrDefault("default_price", before.defaultPrice());
    if (form.containsKey("default_price") && !price.isEmpty() && !prices.get(price).active()) {
      return Reply.refused(400, "price_inactive", "The default price must be active");
    }
    return stored(
        new StubProduct(
            id,
            form.getOrDefault("name", before.name()),
            form.getOrDefault("description", before.description()),
            Boolean.parseBoolean(form.getOrDefault("active", "" + before.active())),
            price,
            metadata(before.metadata(), form)));
  }

  private Reply createPrice(Map<String, String> form) {
    return stored(
        new StubPrice(
            "price_" + (prices.size() + 1),
            form.get("product"),
            Long.parseLong(form.get("unit_amount")),
            true,
            metadata(Map.of(), form)));
  }

  private Reply updatePrice(String id, Map<String, String> form) {
    StubPrice before = prices.get(id);
    if (before == null) return Reply.refused(404, "resource_missing", "No such price");
    boolean active = Boolean.parseBoolean(form.get("active"));
    if (!active && product(before.product()).defaultPrice().equals(id)) {
      return Reply.refused(400, "price_is_default", "It is the default price of its product");
    }
    return stored(new StubPrice(id, before.product(), before.cents(), active, before.metadata()));
  }

  private Reply stored(StubProduct product) {
    products.put(product.id(), product);
    return new Reply(200, json(product));
  }

  private Reply stored(StubPrice price) {
    prices.put(price.id(), price);
    return new Reply(200, json(price));
  }

  private static Map<String, String> metadata(
      Map<String, String> before, Map<String, String> form) {
    Map<String, String> after = new LinkedHashMap<>(before);
    form.forEach(
        (key, value) -> {
          if (!key.startsWith("metadata[")) return;
          String name = key.substring("metadata[".length(), key.length() - 1);
          if (value.isEmpty()) {
            after.remove(name);
          } else {
            after.put(name, value);
          }
        });
    return after;
  }

  private static String json(StubProduct product) {
    String price = product.defaultPrice();
    return StripeStub.published("product")
        .replace("prod_QXg1hqf4jFNsqG", product.id())
        .replace(
            "\"price_1PgafmB7WZ01zgkW02Hf9z6c\"", price.isEmpty() ? "null" : "\"" + price + "\"")
        .replace("\"active\": true", "\"active\": " + product.active())
        .replace("\"metadata\": {}", "\"metadata\": " + json(product.metadata()));
  }

  private static String json(StubPrice price) {
    return StripeStub.published("price")
        .replace("price_1PgafmB7WZ01zgkW6dKueIc5", price.id())
        .replace("prod_QXg1hqf4jFNsqG", price.product())
        .replace("\"active\": true", "\"active\": " + price.active())
        .replace("\"currency\": \"usd\"", "\"currency\": \"eur\"")
        .replace("\"type\": \"recurring\"", "\"type\": \"one_time\"")
        .replace("\"unit_amount\": 2000", "\"unit_amount\": " + price.cents())
        .replace("\"metadata\": {}", "\"metadata\": " + json(price.metadata()));
  }

  private static String json(Map<String, String> metadata) {
    return metadata.entrySet().stream()
        .map(entry -> "\"%s\": \"%s\"".formatted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
