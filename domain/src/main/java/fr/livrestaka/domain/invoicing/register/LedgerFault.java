package fr.livrestaka.domain.invoicing.register;

/**
 * Something that is wrong with what was issued.
 *
 * @param number the document, or its id where it has no number any more; the series where the fault
 *     is at its end; the position in the register; the hash that was expected; for rows of money
 *     the name by which they are entered, {@code refund:…}
 * @param difference what is not as it was, where that is known; else empty
 */
public record LedgerFault(Kind kind, String number, String difference) {
  public LedgerFault(Kind kind, String number) {
    this(kind, number, "");
  }

  /** What can be wrong. The constants are shown on the wire. */
  public enum Kind {
    /** A number before this one is missing, or used twice. */
    GAP,
    /** Issued before the document before it. */
    DATE_RUNS_BACKWARDS,
    /** Its link to the document before is another one. */
    CHAIN_BROKEN,
    /** Its text is not the one that was sealed. */
    CONTENT_CHANGED,
    /** Number or amounts of its row are not those of its text. */
    ROW_DIFFERS,
    /** The last documents of the series are missing, or there are too many. */
    END_DIFFERS,
    /** It stands behind the last document that the series has counted. */
    NOT_COUNTED,
    /** Its file is missing. */
    PDF_MISSING,
    /** Its file is not the one that was made. */
    PDF_DIFFERS,
    /** The register knows nothing of it: it was not made by the program. */
    NOT_REGISTERED,
    /** What its row says is not as it was registered. */
    NOT_AS_REGISTERED,
    /** It is registered, and its row is gone. */
    MISSING,
    /** An entry of the register was changed, taken out or put in, or its end is another one. */
    REGISTER_BROKEN,
    /** Somebody wants rows that are found to be entered once more; the program does not do it. */
    TAKE_OVER_REOPENED,
    /** A row says what no row of the program can; the accounts cannot be made of it. */
    IMPOSSIBLE,
    /** No chain has ever had the hash that was expected. */
    HASH_UNKNOWN
  }
}
