package fr.livrestaka.domain.invoicing;

/**
 * Something that is wrong with what was issued.
 *
 * @param number the document, or the series where the fault is at its end
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
    PDF_DIFFERS
  }
}
