package fr.livrestaka.domain.content.refusals;

import fr.livrestaka.domain.shared.Refusal;

/**
 * The page is published already, or is not, or is not complete (contract C P6, P7: an input error,
 * not a conflict).
 */
public final class PublicationRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private PublicationRefused(String code) {
    super(Kind.INVALID, code);
  }

  public static PublicationRefused alreadyPublished() {
    return new PublicationRefused("content.already-published");
  }

  public static PublicationRefused notPublished() {
    return new PublicationRefused("content.not-published");
  }

  /** Something in the page is still marked « [à compléter ». */
  public static PublicationRefused incomplete() {
    return new PublicationRefused("content.incomplete");
  }
}
