package fr.livrestaka.domain.content;

/** The legal pages that a buyer is shown before he orders. */
public enum LegalPage {
  /** The terms of sale, with the right of withdrawal (C. conso. L221-5). */
  TERMS("cgv"),
  /** What becomes of personal data (RGPD article 13). */
  PRIVACY("politique-confidentialite");

  private final String slug;

  LegalPage(String slug) {
    this.slug = slug;
  }

  /** Last part of the page's address. */
  public String slug() {
    return slug;
  }
}
