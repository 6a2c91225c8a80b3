package fr.livrestaka.rest.accounts.exports;

import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/** What the page of an export sends. */
final class ExportWire {
  private ExportWire() {}

  /** Whose data it is; neither is trimmed. */
  @Introspected
  @Schema(name = "ExportOwner", description = "De quoi se connecter pour télécharger ses données")
  record Owner(
      @Schema(format = "email", minLength = 1) @EmptyIfAbsent String email,
      @Schema(format = "password", minLength = 1) @EmptyIfAbsent String password) {
    @Override
    public String toString() {
      return "Owner";
    }
  }
}
