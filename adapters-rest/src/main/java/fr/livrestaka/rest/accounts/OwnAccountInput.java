package fr.livrestaka.rest.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes for the OpenAPI document what is read field by field, since absent is not null here.
 */
final class OwnAccountInput {
  static final String PASSWORD_RULE =
      "12 caractères, ou 8 de trois sortes sur quatre ; 72 octets au plus";

  private OwnAccountInput() {}

  /** An account's address and its password; neither is trimmed. */
  @Schema(name = "Credentials", description = "De quoi se connecter")
  record Credentials(
      @Schema(format = "email", minLength = 1) String email,
      @Schema(format = "password", minLength = 1) String password) {}

  /** Of whom the password is to be reset. */
  @Schema(name = "PasswordResetRequest", description = "Le compte dont le mot de passe est oublié")
  record Address(@Schema(format = "email", maxLength = 255) String email) {}

  /** Token of the link, and the password to be set. */
  @Schema(name = "PasswordReset", description = "Le jeton du lien et le nouveau mot de passe")
  record Reset(
      @Schema(pattern = "^[A-Za-z0-9_-]{40,}$") String token,
      @Schema(format = "password", description = PASSWORD_RULE, minLength = 8)
          String newPassword) {}

  /** Whether all sessions of the account end, or only the present one. */
  @Schema(name = "SignOut", description = "Sans `all`, la session présente seulement")
  record Leaving(@Nullable Boolean all) {}

  /** The present password and the one to be set. */
  @Schema(name = "PasswordChange", description = "L'ancien mot de passe et le nouveau")
  record Password(
      @Schema(format = "password") String currentPassword,
      @Schema(format = "password", description = PASSWORD_RULE, minLength = 8)
          String newPassword) {}

  /** Fields to be written; those that are absent stay. */
  @Schema(name = "ProfileChange", description = "Les champs à écrire ; les autres restent")
  record Profile(
      @Schema(maxLength = 100) @Nullable String prenom,
      @Schema(maxLength = 100) @Nullable String nom,
      @Schema(maxLength = 20) @Nullable String telephone,
      @Schema(description = "65 535 octets au plus") @Nullable String adresse,
      @Schema(description = "65 535 octets au plus") @Nullable String bio) {}

  /** The groups that clients know; other names are kept as they are sent. */
  @Schema(
      name = "PreferencesChange",
      description = "Un objet JSON libre ; les trois groupes connus sont ceux-ci")
  record Settings(
      @Nullable Map<String, Boolean> notifications,
      @Nullable Map<String, Boolean> notificationTypes,
      @Nullable Map<String, Boolean> privacy) {}
}
