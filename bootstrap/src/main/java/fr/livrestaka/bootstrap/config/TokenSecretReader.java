package fr.livrestaka.bootstrap.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads what tokens are signed with: one secret, or two while one takes the other's place. */
final class TokenSecretReader {
  private static final String NAME = "JWT_SECRET";
  private static final int SECRET_BYTES = 32;
  private static final int MOST = 2;

  private TokenSecretReader() {}

  /** The one that signs first. A comma inside a secret is written {@code %2C}. */
  static List<String> read(Variables variables, boolean development, Path home) {
    if (!variables.isGiven(NAME)) {
      if (development && variables.faults().isEmpty()) {
        return List.of(KeptSecrets.in(home).get("jwt"));
      }
      if (!development) {
        variables.fault(NAME, "is required: at least 32 bytes, as the deployment has it");
      }
      return List.of("");
    }
    List<String> secrets =
        variables.list(NAME).stream().map(secret -> secret.replace("%2C", ",")).toList();
    if (secrets.stream().anyMatch(TokenSecretReader::isShort)) {
      String each = secrets.size() > 1 ? "each side of the comma needs" : "it needs";
      variables.fault(
          NAME,
          "is too short: %s at least 32 bytes (a comma inside a secret is written %%2C)"
              .formatted(each));
    }
    if (secrets.size() > MOST) {
      variables.fault(NAME, "takes two secrets at most (a comma inside one is written %2C)");
    }
    return secrets;
  }

  private static boolean isShort(String secret) {
    return secret.getBytes(StandardCharsets.UTF_8).length < SECRET_BYTES;
  }
}
