package fr.livrestaka.application.accounts.port;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.domain.files.StoredPath;
import java.util.List;

/** Rows of the journal of erasures that a restored backup has brought back. */
public interface ErasedRows {
  /**
   * Erases those that are there, as the erasure did; bytes are not looked for. A repetition finds
   * nothing. Needs a write transaction.
   *
   * @return bytes on the disk that no row speaks of any more
   */
  List<StoredPath> eraseAgain(ErasedAccount entry);
}
