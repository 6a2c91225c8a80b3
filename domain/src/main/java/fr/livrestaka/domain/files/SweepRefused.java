package fr.livrestaka.domain.files;

import fr.livrestaka.domain.shared.Refusal;

/**
 * There are rows and no bytes at all, or bytes and no rows at all: rather is the disk not mounted,
 * or the database another one, than everything lost.
 */
public final class SweepRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public SweepRefused() {
    super(Kind.CONFLICT, "files.sweep-refused");
  }
}
