package fr.livrestaka.domain.invoicing.register;

/**
 * Something that is wrong with what was issued.
 *
 * @param number the document, or its id where it has no number any more; the series where the fault
 *     is at its end; the position in the register; the hash that was expected
 */
public record LedgerFault(Kind kind, String number) {
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
    /** Order, client, state, dates, cause, amounts or file are not as they were registered. */
    NOT_AS_REGISTERED,
    /** It is registered, and its row is gone. */
    MISSING,
    /** An entry of the register was changed, taken out or put in, or its end is another one. */
    REGISTER_BROKEN,
    /** No chain has ever had the hash that was expected. */
    HASH_UNKNOWN
  }
}
