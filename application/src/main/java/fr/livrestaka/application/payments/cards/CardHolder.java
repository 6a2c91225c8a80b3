package fr.livrestaka.application.payments.cards;

import fr.livrestaka.domain.accounts.AccountId;

/** Whose cards they are; the payment service finds its customer by the address (contract A R9). */
public record CardHolder(AccountId id, String email) {
  @Override
  public String toString() {
    return "CardHolder[" + id.value() + "]";
  }
}
