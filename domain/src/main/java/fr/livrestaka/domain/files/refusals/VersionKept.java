package fr.livrestaka.domain.files.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The file is a version of a manuscript; its history is not changed. */
public final class VersionKept extends Refusal {
  private static final long serialVersionUID = 1L;

  public VersionKept() {
    super(Kind.CONFLICT, "files.is-version");
  }
}
