package fr.livrestaka.domain.orders.consents;

import java.util.Optional;

/**
 * Where consents came from.
 *
 * @param userAgent at most 255 characters are kept
 */
public record ConsentSource(
    ConsentWay way, Optional<String> ipAddress, Optional<String> userAgent) {
  private static final int USER_AGENT_MOST = 255;

  public ConsentSource {
    userAgent = userAgent.map(ConsentSource::shortened);
  }

  private static String shortened(String text) {
    return text.length() > USER_AGENT_MOST ? text.substring(0, USER_AGENT_MOST) : text;
  }
}
