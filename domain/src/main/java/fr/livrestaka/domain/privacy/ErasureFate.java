package fr.livrestaka.domain.privacy;

/** What becomes of a stored value when the person whom it is about is erased (RGPD article 17). */
public enum ErasureFate {
  /** It goes with its row or file. */
  REMOVED,
  /** The row stays; the value is emptied, or a pseudonym takes its place. */
  EMPTIED,
  /** It stays and names nobody any more, since the rest of the row has gone. */
  ANONYMOUS,
  /** It stays for ten years, as a document of the accounts (commercial code L123-22). */
  ACCOUNTS,
  /** It stays, to prove a declaration or an erasure (RGPD article 17(3)(e)). */
  EVIDENCE,
  /** It is about no person. */
  NO_PERSON;

  /** Whether the value that was stored can still be found afterwards. */
  public boolean keepsTheValue() {
    return switch (this) {
      case REMOVED, EMPTIED -> false;
      case ANONYMOUS, ACCOUNTS, EVIDENCE, NO_PERSON -> true;
    };
  }
}
