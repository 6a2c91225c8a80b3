package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields in a fixed order, one {@code key=value} a line; line breaks in values are escaped. */
public final class TextFields {
  private final Map<String, String> fields;

  private TextFields(Map<String, String> fields) {
    this.fields = fields;
  }

  public static TextFields read(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : text.split("\n", -1)) {
      if (line.isEmpty()) continue;
      int end = line.indexOf('=');
      if (end < 0) throw new IllegalArgumentException("no field");
      fields.put(line.substring(0, end), unescape(line.substring(end + 1)));
    }
    return new TextFields(fields);
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /**
   * @throws IllegalArgumentException where there is no such field
   */
  public String get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no field " + key));
  }

  public Money money(String key) {
    return Money.ofCents(Long.parseLong(get(key)));
  }

  /** Who sells, as {@link Writer#seller} wrote it. */
  public SellerIdentity seller() {
    return new SellerIdentity(
        get("seller.name"),
        find("seller.legalForm"),
        find("seller.address"),
        find("seller.siret"),
        find("seller.rcs"),
        find("seller.vatNumber"),
        get("seller.email"));
  }

  Stream<String> keys() {
    return fields.keySet().stream();
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == value.length()) {
        plain.append(c);
        continue;
      }
      char escaped = value.charAt(++i);
      plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
    }
    return plain.toString();
  }

  /** Collects fields in the order given. */
  public static final class Writer {
    private final StringBuilder text = new StringBuilder();

    public Writer() {}

    public Writer put(String key, Object value) {
      text.append(key).append('=').append(escape(value.toString())).append('\n');
      return this;
    }

    /** Leaves the line out where there is no value. */
    public Writer put(String key, Optional<?> value) {
      value.ifPresent(present -> put(key, present));
      return this;
    }

    public Writer seller(SellerIdentity seller) {
      put("seller.name", seller.name()).put("seller.legalForm", seller.legalForm());
      put("seller.address", seller.address()).put("seller.siret", seller.siret());
      put("seller.rcs", seller.rcs()).put("seller.vatNumber", seller.vatNumber());
      return put("seller.email", seller.email());
    }

    public String text() {
      return text.toString();
    }
  }
}
