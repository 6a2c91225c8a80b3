package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FreeDisk;

/** A disk with as much room as one wants, at first without an end. */
public final class InMemoryFreeDisk implements FreeDisk {
  private long bytes = Long.MAX_VALUE;

  public void leave(long free) {
    bytes = free;
  }

  @Override
  public long bytes() {
    return bytes;
  }
}
