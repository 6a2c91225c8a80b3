package fr.livrestaka.domain.content.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The page is for signed-in people only. */
public final class SignInRequired extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignInRequired() {
    super(Kind.UNAUTHENTICATED, "content.sign-in-required");
  }
}
