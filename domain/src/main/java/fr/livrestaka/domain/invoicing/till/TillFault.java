package fr.livrestaka.domain.invoicing.till;

/**
 * Something that is wrong with payments by hand.
 *
 * @param subject the position of the entry, the number of the closing, the id of the payment, or
 *     the hash that was expected
 */
public record TillFault(Kind kind, String subject) {
  /** What can be wrong. The constants are shown by the command. */
  public enum Kind {
    /** An entry was changed, taken out or put in. */
    ENTRY_CHANGED,
    /** The last entries are missing, or there are too many. */
    ENTRIES_END_DIFFERS,
    /** A payment was never sealed: it was not made by the program. */
    NOT_SEALED,
    /** A payment is not as it was sealed. */
    NOT_AS_SEALED,
    /** A payment was sealed, and its row is gone. */
    PAYMENT_MISSING,
    /** A closing was changed, taken out or put in, or does not agree with the entries. */
    CLOSING_CHANGED,
    /** The last closings are missing, or there are too many. */
    CLOSINGS_END_DIFFERS,
    /** Somebody wants payments that are found to be sealed once more; the program does not. */
    TAKE_OVER_REOPENED,
    /** Neither chain has ever had the hash that was expected. */
    HASH_UNKNOWN
  }
}
