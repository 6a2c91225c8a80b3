package fr.livrestaka.domain.privacy;

/** Why personal data may be processed (RGPD article 6(1)). */
public enum LegalBasis {
  /** Article 6(1)(a). */
  CONSENT,
  /** Article 6(1)(b): the contract, or steps before it that the person asked for. */
  CONTRACT,
  /** Article 6(1)(c). */
  LEGAL_OBLIGATION,
  /** Article 6(1)(f). */
  LEGITIMATE_INTEREST
}
