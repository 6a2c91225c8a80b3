package fr.livrestaka.rest.accounts;

import fr.livrestaka.domain.accounts.ProfileChange;
import fr.livrestaka.domain.accounts.ProfileField;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.body.CompanyWire;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import fr.livrestaka.rest.shared.body.Sent;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people send of their own account. */
final class OwnAccountInput {
  static final String PASSWORD_RULE =
      "12 caractères, ou 8 de trois sortes sur quatre ; 72 octets au plus";

  private OwnAccountInput() {}

  /** An account's address and its password; neither is trimmed. */
  @Introspected
  @Schema(name = "Credentials", description = "De quoi se connecter")
  record Credentials(
      @Schema(format = "email", minLength = 1) @EmptyIfAbsent String email,
      @Schema(format = "password", minLength = 1) @EmptyIfAbsent String password) {
    @Override
    public String toString() {
      return "Credentials";
    }
  }

  /** Of whom the password is to be reset. */
  @Introspected
  @Schema(name = "PasswordResetRequest", description = "Le compte dont le mot de passe est oublié")
  record Address(@Schema(format = "email", maxLength = 255) String email) {}

  /** Token of the link, and the password to be set. */
  @Introspected
  @Schema(name = "PasswordReset", description = "Le jeton du lien et le nouveau mot de passe")
  record Reset(
      @Schema(pattern = "^[A-Za-z0-9_-]{40,}$") String token,
      @Schema(format = "password", description = PASSWORD_RULE, minLength = 8) String newPassword) {
    @Override
    public String toString() {
      return "Reset";
    }
  }

  /** Whether all sessions of the account end, or only the present one. */
  @Introspected
  @Schema(name = "SignOut", description = "Sans `all`, la session présente seulement")
  record Leaving(@Nullable Boolean all) {}

  /** The present password and the one to be set. */
  @Introspected
  @Schema(name = "PasswordChange", description = "L'ancien mot de passe et le nouveau")
  record Password(
      @Schema(format = "password") String currentPassword,
      @Schema(format = "password", description = PASSWORD_RULE, minLength = 8) String newPassword) {
    @Override
    public String toString() {
      return "Password";
    }
  }

  /** Fields to be written; those that are absent stay. */
  @Introspected
  @Schema(name = "ProfileChange", description = "Les champs à écrire ; les autres restent")
  record Profile(
      @Schema(
              implementation = String.class,
              maxLength = 100,
              nullable = true,
              requiredMode = Schema.RequiredMode.NOT_REQUIRED)
          Sent<String> prenom,
      @Schema(
              implementation = String.class,
              maxLength = 100,
              nullable = true,
              requiredMode = Schema.RequiredMode.NOT_REQUIRED)
          Sent<String> nom,
      @Schema(
              implementation = String.class,
              maxLength = 20,
              nullable = true,
              requiredMode = Schema.RequiredMode.NOT_REQUIRED)
          Sent<String> telephone,
      @Schema(
              implementation = String.class,
              description = "65 535 octets au plus",
              nullable = true,
              requiredMode = Schema.RequiredMode.NOT_REQUIRED)
          Sent<String> adresse,
      @Schema(
              implementation = String.class,
              description = "65 535 octets au plus",
              nullable = true,
              requiredMode = Schema.RequiredMode.NOT_REQUIRED)
          Sent<String> bio) {
    /**
     * @throws InvalidInput where a value breaks a rule
     */
    ProfileChange toChange() {
      Map<ProfileField, Sent<String>> sent =
          Map.of(
              ProfileField.prenom, prenom,
              ProfileField.nom, nom,
              ProfileField.telephone, telephone,
              ProfileField.adresse, adresse,
              ProfileField.bio, bio);
      Map<ProfileField, Optional<String>> values = new EnumMap<>(ProfileField.class);
      sent.forEach(
          (field, value) -> {
            if (value.isThere()) values.put(field, value.value());
          });
      return new ProfileChange(values);
    }
  }

  /** Whom invoices are made out to; what was told before is replaced. */
  @Introspected
  @Schema(name = "EntrepriseChange", description = "null : plus rien n'est indiqué")
  record Billed(
      @Schema(implementation = CompanyWire.class, nullable = true) Sent<CompanyWire> entreprise) {
    /**
     * @throws InvalidInput where it is absent, and with every rule that the values break
     */
    Optional<Company> toCompany() {
      if (!entreprise.isThere()) throw new InvalidInput(Violation.required("entreprise"));
      return CompanyWire.toCompany(entreprise.value().orElse(null));
    }
  }

  /** The groups that clients know; other names are kept as they are sent. */
  @Schema(
      name = "PreferencesChange",
      description = "Un objet JSON libre ; les trois groupes connus sont ceux-ci")
  record Settings(
      @Nullable Map<String, Boolean> notifications,
      @Nullable Map<String, Boolean> notificationTypes,
      @Nullable Map<String, Boolean> privacy) {}
}
