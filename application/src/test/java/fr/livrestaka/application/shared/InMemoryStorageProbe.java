package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.StorageProbe;

/** Memory can always be written. */
public final class InMemoryStorageProbe implements StorageProbe {
  @Override
  public boolean isWritable() {
    return true;
  }
}
