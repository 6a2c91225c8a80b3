package fr.livrestaka.domain.accounts.exports;

import fr.livrestaka.domain.shared.Sha256;

/** The secret in the link to an export. Only its {@link #sha256Hex() hash} is ever stored. */
public record ExportToken(String value) {
  public String sha256Hex() {
    return Sha256.hex(value);
  }

  @Override
  public String toString() {
    return "ExportToken";
  }
}
