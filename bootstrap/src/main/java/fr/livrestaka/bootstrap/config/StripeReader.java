package fr.livrestaka.bootstrap.config;

import fr.livrestaka.bootstrap.config.Settings.StripeSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes the settings of Stripe. */
final class StripeReader {
  private static final String KEY = "STRIPE_SECRET_KEY";
  private static final String WEBHOOK_SECRET = "STRIPE_WEBHOOK_SECRET";
  private static final String API_BASE = "STRIPE_API_BASE";

  /** What the former service's example has; it counts as absent (contract A R7). */
  private static final String PLACEHOLDER = "your_stripe_secret_key_here";

  /** Secret keys, and restricted ones; {@code pk_…} is public and cannot take money. */
  private static final Pattern SECRET_KEY = Pattern.compile("[sr]k_(live|test)_[A-Za-z0-9_]+");

  private static final Pattern SIGNING_SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=_-]+");

  private StripeReader() {}

  /**
   * @return empty where the stand-in takes Stripe's place, in development only
   */
  static Optional<StripeSettings> read(Variables variables, boolean development) {
    boolean isGiven = variables.text(KEY).filter(key -> !key.equals(PLACEHOLDER)).isPresent();
    String keyForm = "a secret key: sk_live_… or sk_test_… (restricted: rk_…), never pk_…";
    Optional<String> key =
        isGiven ? variables.parsed(KEY, shaped(SECRET_KEY), keyForm) : Optional.empty();
    List<String> webhookSecrets =
        variables.parsedList(WEBHOOK_SECRET, shaped(SIGNING_SECRET), "a signing secret: whsec_…");
    Optional<String> base = variables.webAddress(API_BASE);
    if (!development && !isGiven) variables.fault(KEY, "is required: sk_live_… or sk_test_…");
    if (!development && !variables.isGiven(WEBHOOK_SECRET)) {
      variables.fault(WEBHOOK_SECRET, "is required: whsec_…");
    }
    warn(variables, development, key, base);
    return key.map(value -> new StripeSettings(value, webhookSecrets, base));
  }

  private static void warn(
      Variables variables, boolean development, Optional<String> key, Optional<String> base) {
    boolean isTest = key.filter(text -> text.startsWith("_test_", "sk".length())).isPresent();
    if (!development && isTest) variables.warn(KEY, "is a test key: nobody pays real money");
    if (!development && base.isPresent())
      variables.warn(API_BASE, "sends payments elsewhere than to Stripe");
    if (development && key.isPresent() && !isTest) {
      variables.warn(KEY, "is a live key in development: payments are real");
    }
    if (development && key.isPresent() && !variables.isGiven(WEBHOOK_SECRET)) {
      variables.warn(WEBHOOK_SECRET, "is not set: payments at Stripe are not heard of");
    }
    if (development && key.isEmpty() && variables.isGiven(WEBHOOK_SECRET)) {
      variables.warn(WEBHOOK_SECRET, "is not used without STRIPE_SECRET_KEY");
    }
  }

  private static Function<String, String> shaped(Pattern pattern) {
    return text -> {
      if (pattern.matcher(text).matches()) return text;
      throw new IllegalArgumentException();
    };
  }
}
