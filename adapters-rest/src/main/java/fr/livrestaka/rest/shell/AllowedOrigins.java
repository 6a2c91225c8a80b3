package fr.livrestaka.rest.shell;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The web origins that may call from a browser: the front end's, that of our own pages, and those
 * configured besides.
 */
@Singleton
final class AllowedOrigins {
  private final Set<String> origins;

  AllowedOrigins(@Property(name = "staka.cors-origins") List<String> addresses) {
    this.origins =
        addresses.stream().map(AllowedOrigins::origin).collect(Collectors.toUnmodifiableSet());
  }

  boolean contains(String origin) {
    return origins.contains(origin);
  }

  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
