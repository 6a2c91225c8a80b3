package fr.livrestaka.application.accounts.exports;

import fr.livrestaka.application.accounts.PersonalRecord;
import fr.livrestaka.application.accounts.PersonalRecord.ConsentLine;
import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.PersonalRecord.MessageLine;
import fr.livrestaka.application.accounts.PersonalRecord.OrderLine;
import fr.livrestaka.application.accounts.PersonalRecord.WithdrawalLine;
import fr.livrestaka.domain.accounts.Account;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON document of a data export. Keys are those of contract A §2.1; the profile itself is
 * added, since the person has a right to it (RGPD articles 15 and 20).
 */
final class DataExportDocument {
  private static final DateTimeFormatter ISO_MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private DataExportDocument() {}

  static Map<String, Object> of(
      Account account,
      Optional<Map<String, Object>> preferences,
      PersonalRecord personal,
      Instant now) {
    Map<String, Object> user = user(account, preferences);
    user.put("commandes", personal.orders().stream().map(DataExportDocument::order).toList());
    user.put("factures", personal.invoices().stream().map(DataExportDocument::invoice).toList());
    user.put("messages", personal.messages().stream().map(DataExportDocument::message).toList());
    user.put(
        "retractations",
        personal.withdrawals().stream().map(DataExportDocument::withdrawal).toList());
    user.put("accords", personal.consents().stream().map(DataExportDocument::consent).toList());
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("exportDate", ISO_MILLIS.format(now));
    document.put("user", user);
    document.put("dataTypes", List.of("profile", "commandes", "invoices", "messages"));
    document.put("totalCommandes", personal.orders().size());
    document.put("totalInvoices", personal.invoices().size());
    document.put("totalMessages", personal.messages().size());
    return document;
  }

  private static Map<String, Object> user(
      Account account, Optional<Map<String, Object>> preferences) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", account.id().value());
    user.put("email", account.email());
    user.put("prenom", account.prenom());
    user.put("nom", account.nom());
    user.put("telephone", account.telephone().orElse(null));
    user.put("adresse", account.adresse().orElse(null));
    user.put("avatar", account.avatar().orElse(null));
    user.put("bio", account.bio().orElse(null));
    user.put("preferences", preferences.orElse(null));
    user.put("createdAt", ISO_MILLIS.format(account.createdAt()));
    return user;
  }

  private static Map<String, Object> order(OrderLine order) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", order.id());
    line.put("titre", order.titre());
    line.put("description", order.description().orElse(null));
    line.put("statut", order.statut());
    line.put("createdAt", ISO_MILLIS.format(order.createdAt()));
    line.put("updatedAt", ISO_MILLIS.format(order.updatedAt()));
    return line;
  }

  private static Map<String, Object> invoice(InvoiceLine invoice) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", invoice.id());
    line.put("commandeId", invoice.orderId());
    line.put("pdfUrl", invoice.pdfUrl());
    line.put("createdAt", ISO_MILLIS.format(invoice.createdAt()));
    line.put("amount", invoice.amount());
    return line;
  }

  private static Map<String, Object> withdrawal(WithdrawalLine withdrawal) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", withdrawal.id());
    line.put("commandeId", withdrawal.orderId());
    line.put("nom", withdrawal.name());
    line.put("email", withdrawal.email());
    line.put("texte", withdrawal.text());
    line.put("adresseIp", withdrawal.ipAddress().orElse(null));
    line.put("declareeLe", ISO_MILLIS.format(withdrawal.declaredAt()));
    return line;
  }

  private static Map<String, Object> consent(ConsentLine consent) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", consent.id());
    line.put("commandeId", consent.orderId());
    line.put("donneLe", ISO_MILLIS.format(consent.givenAt()));
    line.put("voie", consent.way());
    line.put("adresseIp", consent.ipAddress().orElse(null));
    line.put("navigateur", consent.userAgent().orElse(null));
    line.put("empreinteConditions", consent.terms().orElse(null));
    line.put("empreinteConfidentialite", consent.privacy().orElse(null));
    line.put("debutDemande", consent.earlyStart());
    line.put("perteReconnue", consent.loss());
    return line;
  }

  private static Map<String, Object> message(MessageLine message) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", message.id());
    line.put("content", message.content());
    line.put("createdAt", ISO_MILLIS.format(message.createdAt()));
    line.put("isFromAdmin", message.isFromAdmin());
    return line;
  }
}
