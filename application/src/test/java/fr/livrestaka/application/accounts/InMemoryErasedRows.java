package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.application.accounts.port.ErasedRows;
import fr.livrestaka.domain.files.StoredPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that a restored backup has brought back, each with its file. */
public final class InMemoryErasedRows implements ErasedRows {
  private final Map<ErasedTrace, StoredPath> back = new LinkedHashMap<>();

  public void bringBack(ErasedTrace row, StoredPath file) {
    back.put(row, file);
  }

  public List<ErasedTrace> all() {
    return List.copyOf(back.keySet());
  }

  @Override
  public List<StoredPath> eraseAgain(ErasedAccount entry) {
    List<StoredPath> abandoned = new ArrayList<>();
    for (ErasedTrace trace : entry.traces()) {
      StoredPath file = back.remove(trace);
      if (file != null) abandoned.add(file);
    }
    return abandoned;
  }
}
