package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.Registration;
import fr.livrestaka.rest.shared.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** Body of {@code POST /api/auth/register}; what is absent is empty. */
@Schema(name = "Registration", description = "Un compte à créer")
record RegisterRequest(
    @Schema(minLength = 2, maxLength = 100) String prenom,
    @Schema(minLength = 2, maxLength = 100) String nom,
    @Schema(format = "email", maxLength = 255) String email,
    @Schema(format = "password", description = OwnAccountInput.PASSWORD_RULE, minLength = 8)
        String password,
    @Schema(maxLength = 20, nullable = true) String telephone) {

  /**
   * @throws fr.livrestaka.domain.shared.InvalidInput for a field that is no text
   */
  static RegisterRequest of(Map<String, Object> body) {
    JsonBody fields = JsonBody.of(body);
    return new RegisterRequest(
        fields.text("prenom").orElse(""),
        fields.text("nom").orElse(""),
        fields.text("email").orElse(""),
        fields.text("password").orElse(""),
        fields.text("telephone").orElse(""));
  }

  Registration toRegistration() {
    return new Registration(prenom, nom, email, password, telephone);
  }

  @Override
  public String toString() {
    return "RegisterRequest";
  }
}
