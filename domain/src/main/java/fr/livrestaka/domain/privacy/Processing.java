package fr.livrestaka.domain.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A processing of personal data, as the register counts them (RGPD article 30(1)). */
public enum Processing {
  ACCOUNTS(LegalBasis.CONTRACT),
  ORDERS(LegalBasis.CONTRACT),
  MANUSCRIPTS(LegalBasis.CONTRACT),
  MESSAGES(LegalBasis.CONTRACT),
  NOTICES(LegalBasis.CONTRACT),
  PROSPECTS(LegalBasis.CONTRACT),
  NEWSLETTER(LegalBasis.CONSENT),
  PAYMENTS(LegalBasis.LEGAL_OBLIGATION),
  CARDS(LegalBasis.CONSENT),
  INVOICING(LegalBasis.LEGAL_OBLIGATION),
  WITHDRAWALS(LegalBasis.LEGAL_OBLIGATION),
  SECURITY(LegalBasis.LEGITIMATE_INTEREST),
  DELIVERIES(LegalBasis.LEGITIMATE_INTEREST),
  /** What is about no person, and stands in no register. */
  NO_PERSON();

  private final Optional<LegalBasis> basis;

  Processing() {
    this.basis = Optional.empty();
  }

  Processing(LegalBasis basis) {
    this.basis = Optional.of(basis);
  }

  /** Empty where it is about no person. */
  public Optional<LegalBasis> basis() {
    return basis;
  }

  /** Those that stand in the register. */
  public static List<Processing> ofPersons() {
    return Arrays.stream(values()).filter(one -> one.basis.isPresent()).toList();
  }
}
