package fr.livrestaka.bootstrap;

import fr.livrestaka.application.pricing.port.SellersVat;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.domain.content.PageFacts;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Makes what legal pages are filled with, from the configuration. */
@Factory
final class ContentWiring {
  /** What a seller in production may lack by right. */
  private static final Set<String> NOT_FOR_ALL = Set.of("rcs", "vatNumber");

  @Singleton
  PageFacts pageFacts(Settings settings, SellersVat vat) {
    TextBundle texts = TextBundle.of("/legal/facts.properties");
    Map<String, String> facts = new HashMap<>();
    given(settings)
        .forEach(
            (name, value) ->
                facts.put(name, value.isBlank() ? stead(name, settings, texts) : value));
    TextBundle former = TextBundle.of("/legal/former-markers.properties");
    Map<String, String> markers = new HashMap<>();
    former.names().forEach(name -> markers.put(name, former.get(name)));
    return new PageFacts(
        facts,
        markers,
        Map.of(
            "vat", () -> texts.get(vat.today().isFranchise() ? "vat.franchise" : "vat.standard")));
  }

  private static Map<String, String> given(Settings settings) {
    Settings.Seller seller = settings.seller();
    Settings.Trader trader = settings.trader();
    return Map.ofEntries(
        Map.entry("name", seller.name()),
        Map.entry("legalForm", seller.legalForm()),
        Map.entry("address", seller.address()),
        Map.entry("siret", seller.siret()),
        Map.entry("rcs", seller.rcs()),
        Map.entry("vatNumber", seller.vatNumber()),
        Map.entry("phone", trader.phone()),
        Map.entry("director", trader.director()),
        Map.entry("mediator", trader.mediator()),
        Map.entry("host", trader.host()),
        Map.entry("site", settings.frontendUrl()),
        Map.entry("withdrawal", settings.publicUrl() + "/api/public/retractation"),
        Map.entry("email", settings.mail().supportEmail()));
  }

  private static String stead(String name, Settings settings, TextBundle texts) {
    boolean isNone = NOT_FOR_ALL.contains(name) && !settings.development();
    return texts.get(isNone ? "none" : "example." + name);
  }
}
