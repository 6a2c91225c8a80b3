package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.shared.Sha256;

/**
 * Binds a document to the one before it in its series, so that none can be changed, taken out or
 * put in unseen.
 *
 * @param previous hash of the document before, {@link #NONE} at the first
 * @param hash SHA-256 of the previous hash, a line break and the canonical text; lower-case hex
 */
public record Seal(String previous, String hash) {
  /** Stands before the first document of a series. */
  public static final String NONE = "0".repeat(64);

  static Seal of(String previous, Snapshot snapshot) {
    return ofText(previous, SnapshotText.write(snapshot));
  }

  /** The seal that a stored canonical text must have. */
  public static Seal ofText(String previous, String text) {
    return new Seal(previous, Sha256.hex(previous + "\n" + text));
  }
}
