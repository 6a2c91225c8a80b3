package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.StoreProbe;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Tells whether the program can serve requests now. */
@Singleton
public class CheckReadiness {
  private final StoreProbe store;

  @Inject
  public CheckReadiness(StoreProbe store) {
    this.store = store;
  }

  /**
   * @throws StoreUnavailable where the database does not answer
   */
  public void check() {
    if (!store.answers()) throw new StoreUnavailable(new IllegalStateException("no answer"));
  }
}
