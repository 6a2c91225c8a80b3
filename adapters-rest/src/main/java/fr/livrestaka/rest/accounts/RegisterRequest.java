package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.Registration;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/** Body of {@code POST /api/auth/register}; what is absent is empty. */
@Introspected
@Schema(name = "Registration", description = "Un compte à créer")
record RegisterRequest(
    @Schema(minLength = 2, maxLength = 100) @EmptyIfAbsent String prenom,
    @Schema(minLength = 2, maxLength = 100) @EmptyIfAbsent String nom,
    @Schema(format = "email", maxLength = 255) @EmptyIfAbsent String email,
    @Schema(format = "password", description = OwnAccountInput.PASSWORD_RULE, minLength = 8)
        @EmptyIfAbsent
        String password,
    @Schema(maxLength = 20, nullable = true) @EmptyIfAbsent String telephone) {

  Registration toRegistration() {
    return new Registration(prenom, nom, email, password, telephone);
  }

  @Override
  public String toString() {
    return "RegisterRequest";
  }
}
