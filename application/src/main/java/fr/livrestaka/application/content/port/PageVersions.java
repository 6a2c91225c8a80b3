package fr.livrestaka.application.content.port;

import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import java.util.List;
import java.util.Optional;

/**
 * What published pages showed, version by version. They are evidence: none is changed or removed,
 * also when the page is.
 */
public interface PageVersions {
  /** Adds it; whoever adds one has the page locked. */
  void add(PageVersion version);

  Optional<PageVersion> find(PageVersionId id);

  /** The youngest version of a page. */
  Optional<PageVersion> latest(PageId page);

  /** All versions of a page, oldest first. */
  List<PageVersion> of(PageId page);
}
