package fr.livrestaka.rest.security;

import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.shared.Caller;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.MapClaims;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import io.micronaut.security.token.reader.TokenResolver;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Finds out who calls: the framework reads and validates the token, and the account's present state
 * decides whether it still lets in, and as whom. A refusal is kept with the request, for the case
 * that the route wants a caller; the framework's own fetcher, which is replaced, does not tell one
 * refusal from the other.
 */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
final class TokenAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  private static final String REFUSAL = "staka.access-refused";

  private final TokenResolver<HttpRequest<?>> tokens;
  private final TokenValidator<HttpRequest<?>> validator;
  private final AuthenticateCaller authenticate;
  private final Origins origins;
  private final Scheduler scheduler;

  TokenAuthentication(
      TokenResolver<HttpRequest<?>> tokens,
      TokenValidator<HttpRequest<?>> validator,
      AuthenticateCaller authenticate,
      Origins origins,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.tokens = tokens;
    this.validator = validator;
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
    return tokens.resolveTokens(request).stream()
        .findFirst()
        .map(Mono::just)
        .orElseGet(Mono::empty)
        .flatMap(token -> claims(token, request).flatMap(claims -> caller(request, claims, token)))
        .<Authentication>map(CallerAuthentication::new)
        .onErrorResume(AccessRefused.class, refusal -> remember(request, refusal));
  }

  private Mono<TokenClaims> claims(String token, HttpRequest<?> request) {
    return Mono.from(validator.validateToken(token, request))
        .flatMap(
            valid ->
                TokenClaims.read(new MapClaims(valid.getAttributes()))
                    .map(Mono::just)
                    .orElseGet(Mono::empty))
        .switchIfEmpty(Mono.error(AccessRefused::invalidToken));
  }

  private Mono<Caller> caller(HttpRequest<?> request, TokenClaims claims, String token) {
    return Mono.fromCallable(
            () ->
                authenticate.behind(
                    claims.account(), claims.sessionToken(token), origins.of(request)))
        .subscribeOn(scheduler);
  }

  private static Mono<Authentication> remember(HttpRequest<?> request, AccessRefused refusal) {
    request.setAttribute(REFUSAL, refusal);
    return Mono.empty();
  }
}
