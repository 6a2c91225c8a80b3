package fr.livrestaka.application.privacy;

import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures that a test sets; of no person anything is stored. */
public final class InMemoryStoredData implements StoredData {
  private final Map<String, Measured> measures = new HashMap<>();

  public void set(String table, Measured measured) {
    measures.put(table, measured);
  }

  @Override
  public Map<String, Measured> measure(List<ClassifiedTable> tables) {
    Map<String, Measured> found = new HashMap<>();
    for (ClassifiedTable table : tables) {
      found.put(
          table.name(), measures.getOrDefault(table.name(), new Measured(0, Optional.empty())));
    }
    return found;
  }

  @Override
  public Map<String, List<Map<String, Object>>> of(AccountId person, List<ClassifiedTable> tables) {
    return Map.of();
  }
}
