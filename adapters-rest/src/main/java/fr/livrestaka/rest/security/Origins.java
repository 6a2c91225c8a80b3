package fr.livrestaka.rest.security;

import fr.livrestaka.application.shared.Origin;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives controllers the {@link Origin} of the request. */
@Singleton
public final class Origins implements TypedRequestArgumentBinder<Origin> {
  private final ClientAddress addresses;

  Origins(ClientAddress addresses) {
    this.addresses = addresses;
  }

  public Origin of(HttpRequest<?> request) {
    return new Origin(
        Optional.of(addresses.of(request)),
        Optional.ofNullable(request.getHeaders().get(HttpHeaders.USER_AGENT)));
  }

  @Override
  public Argument<Origin> argumentType() {
    return Argument.of(Origin.class);
  }

  @Override
  public BindingResult<Origin> bind(
      ArgumentConversionContext<Origin> context, HttpRequest<?> source) {
    Origin origin = of(source);
    return () -> Optional.of(origin);
  }
}
