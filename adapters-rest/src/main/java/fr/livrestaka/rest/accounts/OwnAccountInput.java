package fr.livrestaka.rest.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes for the OpenAPI document what is read field by field, since absent is not null here.
 */
final class OwnAccountInput {
  private OwnAccountInput() {}

  /** Of whom the password is to be reset. */
  @Schema(name = "PasswordResetRequest")
  record Address(String email) {}

  /** Token of the link, and the password to be set. */
  @Schema(name = "PasswordReset")
  record Reset(String token, String newPassword) {}

  /** The present password and the one to be set. */
  @Schema(name = "PasswordChange")
  record Password(String currentPassword, String newPassword) {}

  /** Fields to be written; those that are absent stay. */
  @Schema(name = "ProfileChange")
  record Profile(
      @Nullable String prenom,
      @Nullable String nom,
      @Nullable String telephone,
      @Nullable String adresse,
      @Nullable String bio) {}
}
