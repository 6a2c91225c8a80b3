package fr.livrestaka.bootstrap.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Environments to read settings from. */
final class TestEnvironment {
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  /** Whole, and with nothing odd in it. */
  static final Map<String, String> PRODUCTION =
      Map.ofEntries(
          Map.entry("STAKA_HOME", "target/settings"),
          Map.entry("DATABASE_URL", "mysql://staka:p%40ss@db:3307/staka"),
          Map.entry("JWT_SECRET", SECRET),
          Map.entry("FRONTEND_URL", "https://livrestaka.fr/"),
          Map.entry("STRIPE_SECRET_KEY", "sk_live_1"),
          Map.entry("STRIPE_WEBHOOK_SECRET", "whsec_old, whsec_new"),
          Map.entry("SMTP_URL", "smtp://mail.example.org:587"),
          Map.entry("ADMIN_EMAIL", "chef@livrestaka.fr"),
          Map.entry("SELLER_NAME", "Les Belles Pages"),
          Map.entry("SELLER_ADDRESS", "12 rue des Lilas, 75011 Paris"),
          Map.entry("SELLER_SIRET", "732 829 320 00074"),
          Map.entry("SELLER_VAT_REGIME", "standard"),
          Map.entry("SELLER_VAT_NUMBER", "FR 44 732829320"),
          Map.entry("SELLER_LEGAL_FORM", "SAS"),
          Map.entry("SELLER_CAPITAL", "10 000 €"),
          Map.entry("SELLER_RCS", "RCS Paris 732 829 320"),
          Map.entry("SELLER_PHONE", "01 99 00 00 00"),
          Map.entry("SELLER_DIRECTOR", "Camille Martin"),
          Map.entry("MEDIATOR_NAME", "Médiation du livre"),
          Map.entry("MEDIATOR_ADDRESS", "3 rue des Prés, 69002 Lyon"),
          Map.entry("MEDIATOR_URL", "https://mediation.example/"),
          Map.entry("HOST_NAME", "Hébergement Dupont"),
          Map.entry("HOST_ADDRESS", "5 quai du Port, 13002 Marseille"),
          Map.entry("HOST_PHONE", "04 99 00 00 00"));

  private TestEnvironment() {}

  /** That of production, with one variable otherwise. */
  static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new HashMap<>(PRODUCTION);
    environment.put(name, value);
    return environment;
  }

  /** What makes an environment unusable. */
  static List<String> faults(Map<String, String> environment) {
    return catchThrowableOfType(InvalidSettings.class, () -> SettingsReader.read(environment))
        .faults();
  }
}
