package fr.livrestaka.application.privacy;

import fr.livrestaka.application.privacy.port.StoredData.Measured;
import fr.livrestaka.domain.privacy.ClassifiedFolder;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.domain.privacy.LegalBasis;
import fr.livrestaka.domain.privacy.Processing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A processing in the register, with what is measured of it (RGPD article 30(1)).
 *
 * @param rows all tables together
 * @param moreRows there are more, which were not counted
 * @param oldest when the oldest row was made, of the tables that say it
 */
public record RegisterEntry(
    Processing processing,
    LegalBasis basis,
    List<MeasuredTable> tables,
    List<ClassifiedFolder> folders,
    long rows,
    boolean moreRows,
    Optional<Instant> oldest) {
  public RegisterEntry {
    tables = List.copyOf(tables);
    folders = List.copyOf(folders);
  }

  /** A table, with what there is in it. */
  public record MeasuredTable(ClassifiedTable table, Measured measured) {}
}
