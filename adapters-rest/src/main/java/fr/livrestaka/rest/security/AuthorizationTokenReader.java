package fr.livrestaka.rest.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Takes as the token whatever follows the first blank of {@code Authorization}, up to the next
 * blank. The word before is not looked at (contract A 0.2).
 */
@Singleton
final class AuthorizationTokenReader implements TokenReader<HttpRequest<?>> {
  @Override
  public Optional<String> findToken(HttpRequest<?> request) {
    String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (header == null) return Optional.empty();
    String[] words = header.split(" ", 3);
    return words.length < 2 || words[1].isEmpty() ? Optional.empty() : Optional.of(words[1]);
  }
}
