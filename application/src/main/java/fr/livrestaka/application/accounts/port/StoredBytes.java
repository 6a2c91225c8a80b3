package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.files.StoredPath;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What lies in the store of files, as far as accounts have to do with it. */
public interface StoredBytes {
  /**
   * What lies there, or empty where nothing does. Nothing is open before it is asked for, and who
   * asks closes it. Never inside a transaction.
   */
  Optional<Supplier<InputStream>> find(StoredPath path);

  /**
   * Hands over for removal what lies where an erasure removes files, and what no row names. Not
   * inside a transaction.
   *
   * @param isErased whether an erasure took what lay there
   * @return how many
   */
  int abandonUnnamed(Predicate<StoredPath> isErased);
}
