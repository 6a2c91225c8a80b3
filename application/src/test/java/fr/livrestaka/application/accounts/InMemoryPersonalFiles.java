package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.exports.PersonalFile;
import fr.livrestaka.application.accounts.port.PersonalFiles;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are said to be a person's. */
public final class InMemoryPersonalFiles implements PersonalFiles {
  private final Map<AccountId, List<PersonalFile>> files = new ConcurrentHashMap<>();

  public void put(AccountId person, List<PersonalFile> all) {
    files.put(person, List.copyOf(all));
  }

  @Override
  public List<PersonalFile> of(AccountId person) {
    return files.getOrDefault(person, List.of());
  }
}
