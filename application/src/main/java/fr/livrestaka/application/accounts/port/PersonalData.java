package fr.livrestaka.application.accounts.port;

import fr.livrestaka.application.accounts.PersonalRecord;
import fr.livrestaka.domain.accounts.AccountId;

/** Reads what we hold about a person besides the account itself. */
public interface PersonalData {
  PersonalRecord of(AccountId person);
}
