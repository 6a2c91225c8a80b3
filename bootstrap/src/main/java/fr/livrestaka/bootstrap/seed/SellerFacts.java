package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.config.Settings.Seller;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Fills the seller's facts into legal texts; what is not configured says that it is missing. */
@Singleton
final class SellerFacts {
  private static final String MISSING = "/seed/placeholders.properties";

  private final Map<String, String> facts = new HashMap<>();

  SellerFacts(Settings settings) {
    Properties placeholders = placeholders();
    placeholders
        .stringPropertyNames()
        .forEach(name -> facts.put(name, placeholders.getProperty(name)));
    Seller seller = settings.seller();
    put("name", seller.name());
    put("legalForm", seller.legalForm());
    put("address", seller.address());
    put("siret", seller.siret());
    put("rcs", seller.rcs());
    put("vatNumber", seller.vatNumber());
    put("vat", placeholders.getProperty("vat." + seller.vatRegime()));
    put("site", settings.frontendUrl());
    put("email", settings.mail().supportEmail());
  }

  /**
   * @param text with places such as {@code {siret}}
   */
  String fillIn(String text) {
    String filled = text;
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      filled = filled.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return filled;
  }

  private void put(String name, String value) {
    if (!value.isBlank()) facts.put(name, value);
  }

  private static Properties placeholders() {
    try (var stream = SellerFacts.class.getResourceAsStream(MISSING)) {
      if (stream == null) throw new IllegalStateException("Missing resource " + MISSING);
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
