package fr.livrestaka.application.privacy;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.privacy.RegisterEntry.MeasuredTable;
import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.application.privacy.port.StoredData.Measured;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.domain.privacy.DataMap;
import fr.livrestaka.domain.privacy.Processing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints the register of processings from the classification of what is stored, with the number of
 * rows and the oldest one measured as proof of the retention (RGPD articles 5(2) and 30).
 */
@Singleton
public class ReadRegister {
  private static final Measured NOTHING = new Measured(0, Optional.empty());

  private final StoredData storedData;
  private final DataController controller;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public ReadRegister(
      StoredData storedData, DataController controller, AuditLog audit, Transactions transactions) {
    this.storedData = storedData;
    this.controller = controller;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** Who answers for it all. */
  public DataController controller() {
    return controller;
  }

  /** For administrators; each look is an entry in the audit log. */
  public List<RegisterEntry> read(Caller caller) {
    DataMap map = DataMapText.current();
    List<ClassifiedTable> tables =
        Processing.ofPersons().stream().flatMap(one -> map.tablesOf(one).stream()).toList();
    Map<String, Measured> measured = transactions.read(() -> storedData.measure(tables));
    transactions.writing(() -> audit.record(look(caller)));
    return Processing.ofPersons().stream().map(one -> entry(map, one, measured)).toList();
  }

  private static AuditEntry look(Caller caller) {
    return new AuditEntry(
        caller.email(),
        "PROCESSING_REGISTER_ACCESSED",
        AuditTargetType.system,
        Optional.empty(),
        AuditSeverity.LOW,
        Map.of(),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }

  private static RegisterEntry entry(
      DataMap map, Processing processing, Map<String, Measured> measured) {
    List<MeasuredTable> tables =
        map.tablesOf(processing).stream()
            .map(table -> new MeasuredTable(table, measured.getOrDefault(table.name(), NOTHING)))
            .toList();
    List<Measured> found = tables.stream().map(MeasuredTable::measured).toList();
    Optional<Instant> oldest =
        found.stream().flatMap(one -> one.oldest().stream()).min(Comparator.naturalOrder());
    return new RegisterEntry(
        processing,
        processing.basis().orElseThrow(),
        tables,
        map.foldersOf(processing),
        found.stream().mapToLong(Measured::rows).sum(),
        found.stream().anyMatch(Measured::isMore),
        oldest);
  }
}
