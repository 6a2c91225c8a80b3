package fr.livrestaka.application.shared;

import java.util.Optional;

/**
 * Where a request comes from.
 *
 * @param ipAddress at most 45 characters
 * @param userAgent as the client sent it
 */
public record Origin(Optional<String> ipAddress, Optional<String> userAgent) {
  public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());
}
