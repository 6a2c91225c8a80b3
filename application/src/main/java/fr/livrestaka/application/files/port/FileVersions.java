package fr.livrestaka.application.files.port;

import fr.livrestaka.application.files.VersionView;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileVersion;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;

/** The versions of manuscripts. */
public interface FileVersions {
  /** By kind, the newest first. */
  List<VersionView> of(OrderId order);

  /**
   * Puts the file, whose row is there, in the place of the current version, which becomes history.
   * Needs a write transaction in which the order is locked.
   */
  FileVersion put(OrderId order, VersionKind kind, FileId file, Instant at);

  boolean has(FileId file);
}
