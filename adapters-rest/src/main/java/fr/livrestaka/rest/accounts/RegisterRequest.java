package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.Registration;
import fr.livrestaka.rest.shared.JsonBody;
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
    JsonBody fields = JsonBody.of(body);
    return new RegisterRequest(
        fields.text("prenom").orElse(null),
        fields.text("nom").orElse(null),
        fields.text("email").orElse(null),
        fields.text("password").orElse(null),
        fields.text("telephone").orElse(null));
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
