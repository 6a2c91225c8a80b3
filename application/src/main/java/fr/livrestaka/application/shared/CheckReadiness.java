package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.StorageProbe;
import fr.livrestaka.application.shared.port.StoreProbe;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Tells whether the program can serve requests now. */
@Singleton
public class CheckReadiness {
  private final StoreProbe store;
  private final StorageProbe storage;

  @Inject
  public CheckReadiness(StoreProbe store, StorageProbe storage) {
    this.store = store;
    this.storage = storage;
  }

  /**
   * @throws StoreUnavailable where the database does not answer
   * @throws StorageUnavailable where files cannot be written
   */
  public void check() {
    if (!store.answers()) throw new StoreUnavailable(new IllegalStateException("no answer"));
    if (!storage.isWritable()) throw new StorageUnavailable();
  }
}
