package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.Registration;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /api/auth/register}. */
@Serdeable
record RegisterRequest(
    @Nullable String prenom,
    @Nullable String nom,
    @Nullable String email,
    @Nullable String password,
    @Nullable String telephone) {

  Registration toRegistration() {
    return new Registration(
        Objects.requireNonNullElse(prenom, ""),
        Objects.requireNonNullElse(nom, ""),
        Objects.requireNonNullElse(email, ""),
        Objects.requireNonNullElse(password, ""),
        Objects.requireNonNullElse(telephone, ""));
  }

  @Override
  public String toString() {
    return "RegisterRequest";
  }
}
