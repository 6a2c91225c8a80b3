package fr.livrestaka.bootstrap;

import fr.livrestaka.bootstrap.config.Database;
import fr.livrestaka.bootstrap.config.KeptSecrets;
import fr.livrestaka.bootstrap.config.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says our configuration in the names that Micronaut and the adapters read. */
final class ContextProperties {
  private static final String PLACEHOLDER = "${";

  /** Names a property that is not there, whose value is a dollar sign then. */
  private static final String ONE_THAT_GIVES_IT = "${staka.no-such-property:$}{";

  private static final String TOKEN_SIGNATURES = "micronaut.security.token.jwt.signatures.secret.";

  private static final Set<String> TALKATIVE = Set.of("debug", "trace");

  /** In development anybody can pay without money, and knows the secrets. */
  private static final String LOOPBACK = "127.0.0.1";

  private ContextProperties() {}

  static Map<String, Object> of(Settings settings, Database database) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("micronaut.server.port", settings.port() == 0 ? -1 : settings.port());
    if (settings.development()) properties.put("micronaut.server.host", LOOPBACK);
    properties.put("datasources.default.url", database.pooledUrl());
    properties.put("datasources.default.username", database.username());
    properties.put("datasources.default.password", database.password());
    properties.put("datasources.default.maximum-pool-size", database.poolSize());
    properties.put("logger.levels.fr.livrestaka", settings.logLevel());
    if (TALKATIVE.contains(settings.logLevel())) {
      // statements with marks for their values, which only the level trace would show
      properties.put("logger.levels.io.micronaut.data.query", "debug");
    }
    putTokenSecrets(properties, settings.jwtSecrets());
    properties.put("staka.cors-origins", settings.corsOrigins());
    properties.put("staka.trusted-proxies", settings.trustedProxies());
    properties.put("endpoints.health.disk-space.path", settings.home().toString());
    properties.put("staka.uploads", settings.uploads().toString());
    properties.put("staka.spool-folder", settings.home().resolve("spool").toString());
    properties.put("staka.docs", settings.docs());
    properties.put("staka.development", settings.development());
    settings
        .stripe()
        .ifPresent(
            stripe -> {
              properties.put("staka.stripe.secret-key", stripe.secretKey());
              properties.put("staka.stripe.webhook-secrets", stripe.webhookSecrets());
              stripe.apiBase().ifPresent(base -> properties.put("staka.stripe.api-base", base));
            });
    if (settings.stripe().isEmpty()) {
      String kept = KeptSecrets.in(settings.home()).get("stripe-webhook-secret");
      properties.put("staka.stripe.webhook-secrets", List.of(kept));
      properties.put("staka.stand-in", settings.home().resolve("stand-in").toString());
    }
    settings
        .rateLimits()
        .forEach((name, limit) -> properties.put("staka.rate-limit." + name, limit));
    properties.replaceAll((name, value) -> literal(value));
    return properties;
  }

  /** The framework signs with the secret that is named generator, and accepts all of them. */
  private static void putTokenSecrets(Map<String, Object> properties, List<String> secrets) {
    for (int i = 0; i < secrets.size(); i++) {
      String name = i == 0 ? "generator" : "former-" + i;
      properties.put(TOKEN_SIGNATURES + name + ".secret", secrets.get(i));
    }
  }

  /** The framework would look for the name of a property in what a secret has between braces. */
  static Object literal(Object value) {
    if (value instanceof List<?> values) {
      return values.stream().map(ContextProperties::literal).toList();
    }
    return value instanceof String text ? text.replace(PLACEHOLDER, ONE_THAT_GIVES_IT) : value;
  }
}
