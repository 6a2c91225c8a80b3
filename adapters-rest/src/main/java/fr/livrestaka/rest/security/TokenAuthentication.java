package fr.livrestaka.rest.security;

import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.shared.Caller;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Finds out who calls, by the access token. The token is whatever follows the first blank of {@code
 * Authorization}; the word before is not looked at (contract A 0.2). A refusal is kept with the
 * request, for the case that the route wants a caller.
 */
@Singleton
final class TokenAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  private static final String REFUSAL = "staka.access-refused";

  private final AccessTokens tokens;
  private final AuthenticateCaller authenticate;
  private final Origins origins;
  private final Scheduler scheduler;

  TokenAuthentication(
      AccessTokens tokens,
      AuthenticateCaller authenticate,
      Origins origins,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.tokens = tokens;
    this.authenticate = authenticate;
    this.origins = origins;
    this.scheduler = Schedulers.fromExecutorService(executor);
  }

  /** Why the request has no caller. */
  static AccessRefused refusalOf(HttpRequest<?> request) {
    return request
        .getAttribute(REFUSAL, AccessRefused.class)
        .orElseGet(AccessRefused::tokenRequired);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return token(request)
        .map(token -> Mono.fromCallable(() -> caller(request, token)).subscribeOn(scheduler))
        .orElseGet(Mono::empty)
        .map(CallerAuthentication::new)
        .cast(Authentication.class)
        .onErrorResume(AccessRefused.class, refusal -> remember(request, refusal));
  }

  private Caller caller(HttpRequest<?> request, String token) {
    AccessTokens.Claims claims = tokens.verify(token).orElseThrow(AccessRefused::invalidToken);
    return authenticate.behind(claims.account(), claims.token(), origins.of(request));
  }

  private static Mono<Authentication> remember(HttpRequest<?> request, AccessRefused refusal) {
    request.setAttribute(REFUSAL, refusal);
    return Mono.empty();
  }

  private static Optional<String> token(HttpRequest<?> request) {
    String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (header == null) return Optional.empty();
    String[] words = header.split(" ", 3);
    return words.length < 2 || words[1].isEmpty() ? Optional.empty() : Optional.of(words[1]);
  }
}
