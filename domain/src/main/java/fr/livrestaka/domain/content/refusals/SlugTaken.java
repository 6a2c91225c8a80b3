package fr.livrestaka.domain.content.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Another page has the slug (contract C P5). */
public final class SlugTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  public SlugTaken() {
    super(Kind.CONFLICT, "content.slug-taken");
  }
}
