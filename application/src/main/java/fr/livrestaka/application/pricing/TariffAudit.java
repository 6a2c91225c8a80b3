package fr.livrestaka.application.pricing;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area; the stored target types know no tariffs, so it is the system. */
final class TariffAudit {
  private TariffAudit() {}

  static AuditEntry created(Caller caller, Tariff tariff) {
    return entry(
        caller,
        "TARIFF_CREATED",
        AuditSeverity.MEDIUM,
        Optional.of(tariff.id()),
        Map.of("nom", tariff.nom(), "prix", tariff.prix().cents(), "actif", tariff.actif()));
  }

  static AuditEntry updated(Caller caller, Tariff before, Tariff after) {
    return entry(
        caller,
        "TARIFF_UPDATED",
        AuditSeverity.MEDIUM,
        Optional.of(after.id()),
        Map.of("nom", after.nom(), "changes", changes(before, after)));
  }

  static AuditEntry deleted(Caller caller, Tariff tariff) {
    return entry(
        caller,
        "TARIFF_DELETED",
        AuditSeverity.HIGH,
        Optional.of(tariff.id()),
        Map.of("nom", tariff.nom(), "prix", tariff.prix().cents()));
  }

  /**
   * @param tariff empty: all
   */
  static AuditEntry syncAsked(Caller caller, Optional<TariffId> tariff) {
    return entry(caller, "TARIFF_SYNC_REQUESTED", AuditSeverity.MEDIUM, tariff, Map.of());
  }

  /** Field by field what was and what is; of the description only that it is another. */
  private static Map<String, Object> changes(Tariff before, Tariff after) {
    Map<String, Object> changes = new LinkedHashMap<>();
    note(changes, "nom", before.nom(), after.nom());
    note(changes, "prix", before.prix().cents(), after.prix().cents());
    note(changes, "prixFormate", before.prixFormate(), after.prixFormate());
    note(changes, "typeService", before.typeService(), after.typeService());
    note(
        changes, "dureeEstimee", before.dureeEstimee().orElse(""), after.dureeEstimee().orElse(""));
    note(changes, "actif", before.actif(), after.actif());
    note(changes, "ordre", before.ordre(), after.ordre());
    note(changes, "rangGrille", place(before), place(after));
    if (!before.description().equals(after.description())) changes.put("description", true);
    return changes;
  }

  private static int place(Tariff tariff) {
    return tariff.rangGrille().orElse(TariffFields.NO_PLACE);
  }

  private static void note(Map<String, Object> changes, String field, Object from, Object to) {
    if (!from.equals(to)) changes.put(field, Map.of("from", from, "to", to));
  }

  private static AuditEntry entry(
      Caller caller,
      String action,
      AuditSeverity severity,
      Optional<TariffId> tariff,
      Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.system,
        tariff.map(TariffId::value),
        severity,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
