package fr.livrestaka.domain.invoicing.register;

/**
 * Where the register stands.
 *
 * @param position of the last entry, 0 before the first
 * @param hash of the last entry, {@link Seal#NONE} before the first
 */
public record RegisterHead(long position, String hash) {
  public static final RegisterHead START = new RegisterHead(0, Seal.NONE);

  /** Where the row that says it is not there, or not alone: no entry ends there. */
  public static final RegisterHead UNKNOWN = new RegisterHead(-1, "");

  /** The next entry, which says how the row is now. */
  public RegisterEntry enter(RegisteredRow row) {
    return RegisterEntry.of(this, row.document(), row.text());
  }
}
