package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.domain.invoicing.register.BookKind;
import java.util.ArrayList;
import java.util.List;

/** What would be entered in the register; stores in memory enter their documents themselves. */
public final class InMemoryBookChanges implements BookChanges {
  private final List<String> changed = new ArrayList<>();

  /** Names of the rows, in the order of the calls. */
  public List<String> changed() {
    return List.copyOf(changed);
  }

  @Override
  public void changed(BookKind kind, String id) {
    changed.add(kind.document(id));
  }

  @Override
  public void renamed(BookKind kind, String before, String after) {
    changed(kind, after);
  }
}
