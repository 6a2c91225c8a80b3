package fr.livrestaka.application.accounts.port;

import fr.livrestaka.application.accounts.exports.PersonalFile;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.List;

/** Which files are a person's: what rows say of them, not their bytes. */
public interface PersonalFiles {
  /**
   * Files of the own orders and of the own messages, documents of the accounts, contracts and the
   * picture, each once and in a lasting order. What only a text of the person names is given where
   * it lies in the folder of such files and nothing of somebody else names it: a text is no proof.
   * Needs a transaction.
   */
  List<PersonalFile> of(AccountId person);
}
