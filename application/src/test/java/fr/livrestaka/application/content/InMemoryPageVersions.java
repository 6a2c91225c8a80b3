package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.PageVersions;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Versions of pages in memory, in the order in which they were added. */
public final class InMemoryPageVersions implements PageVersions, Undoable {
  private final List<PageVersion> all = new ArrayList<>();

  @Override
  public void add(PageVersion version) {
    all.add(version);
  }

  @Override
  public Optional<PageVersion> find(PageVersionId id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Optional<PageVersion> latest(PageId page) {
    return of(page).stream().reduce((before, after) -> after);
  }

  @Override
  public List<PageVersion> of(PageId page) {
    return all.stream().filter(one -> one.page().equals(page)).toList();
  }

  @Override
  public Runnable undo() {
    List<PageVersion> before = List.copyOf(all);
    return () -> {
      all.clear();
      all.addAll(before);
    };
  }
}
