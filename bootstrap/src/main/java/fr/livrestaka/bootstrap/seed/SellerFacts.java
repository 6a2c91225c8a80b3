package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.config.Settings.Seller;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Fills the seller's facts into legal texts; what is not configured says that it is missing. */
@Singleton
final class SellerFacts {
  private final Map<String, String> facts = new HashMap<>();

  SellerFacts(Settings settings) {
    TextBundle placeholders = TextBundle.of("/seed/placeholders.properties");
    placeholders.names().forEach(name -> facts.put(name, placeholders.get(name)));
    Seller seller = settings.seller();
    put("name", seller.name());
    put("legalForm", seller.legalForm());
    put("address", seller.address());
    put("siret", seller.siret());
    put("rcs", seller.rcs());
    put("vatNumber", seller.vatNumber());
    put("vat", placeholders.get("vat." + seller.vatRegime()));
    put("site", settings.frontendUrl());
    put("withdrawal", settings.publicUrl() + "/api/public/retractation");
    put("email", settings.mail().supportEmail());
  }

  /**
   * @param text with places such as {@code {siret}}
   */
  String fillIn(String text) {
    return TextBundle.fill(text, name -> facts.getOrDefault(name, "{" + name + "}"));
  }

  private void put(String name, String value) {
    if (!value.isBlank()) facts.put(name, value);
  }
}
