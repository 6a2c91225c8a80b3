package fr.livrestaka.application.accounts.exports;

import fr.livrestaka.domain.files.StoredPath;
import java.util.Optional;

/**
 * A file of a person, as rows tell of it.
 *
 * @param about what it belongs to, for example the title of an order; may be empty
 * @param name as it was called, or its number
 * @param path where its bytes should lie; empty where the row names an address outside
 */
public record PersonalFile(Kind kind, String about, String name, Optional<StoredPath> path) {
  /** What sort of file it is, which decides on its folder in an archive. */
  public enum Kind {
    ORDER_FILE,
    ATTACHMENT,
    INVOICE,
    CREDIT_NOTE,
    CORRECTIVE_INVOICE,
    RECEIPT,
    CONTRACT,
    PICTURE,
    OTHER
  }

  @Override
  public String toString() {
    return "PersonalFile[" + kind + "]";
  }
}
