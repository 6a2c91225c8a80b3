package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.Registration;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
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

  /**
   * @throws fr.livrestaka.domain.shared.InvalidInput for a field that is no text
   */
  static RegisterRequest of(Map<String, Object> body) {
    return new RegisterRequest(
        JsonFields.text(body, "prenom").orElse(null),
        JsonFields.text(body, "nom").orElse(null),
        JsonFields.text(body, "email").orElse(null),
        JsonFields.text(body, "password").orElse(null),
        JsonFields.text(body, "telephone").orElse(null));
  }

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
