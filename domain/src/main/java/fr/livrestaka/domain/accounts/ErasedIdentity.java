package fr.livrestaka.domain.accounts;

import java.time.Instant;

/** What takes the place of name and address of whoever was erased. */
public final class ErasedIdentity {
  static final String PRENOM = "Utilisateur";
  static final String NOM = "Supprimé";
  static final String DOMAIN = "@anonymized.local";

  private ErasedIdentity() {}

  public static String fullName() {
    return PRENOM + " " + NOM;
  }

  /** An address that cannot receive mail, one for each account. */
  public static String address(AccountId id, Instant erasedAt) {
    return Account.erasedAddressSince(erasedAt) + digitsOf(id) + DOMAIN;
  }

  /** Tells apart the accounts that are erased in one millisecond. */
  private static String digitsOf(AccountId id) {
    return String.format("%06d", Math.floorMod(id.value().hashCode(), 1_000_000));
  }
}
