package fr.livrestaka.rest.security;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** More calls than the limit allows; another try is welcome after some seconds. */
public final class TooManyCalls extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String limit;
  private final long retryAfterSeconds;

  TooManyCalls(String limit, long retryAfterSeconds) {
    super(Kind.TOO_MANY, "accounts.too-many-calls", Map.of("seconds", retryAfterSeconds));
    this.limit = limit;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Name of the limit. */
  String limit() {
    return limit;
  }

  /** Whole seconds until the window ends, 1 or more. */
  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
