package fr.livrestaka.persistence.testing;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.persistence.shared.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A person of whom every table knows something. One {@link #mark()} is part of everything personal,
 * so that a search for it finds what is left. The mailbox is proven.
 *
 * @param mark 12 signs that occur nowhere else
 */
public record PersonInEveryTable(String mark, Account account) {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final String DEFAULT_HASH = "$2a$04$notahashnotahashnotahashnotahash";

  public static PersonInEveryTable fresh() {
    return of(new AccountId(UUID.randomUUID().toString()), DEFAULT_HASH);
  }

  /**
   * @param passwordHash lets the person sign in
   */
  public static PersonInEveryTable of(AccountId id, String passwordHash) {
    String mark = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 11);
    return new PersonInEveryTable(
        mark,
        new Account(
            id,
            "Zoé-" + mark,
            "Quillemot-" + mark,
            "Zoe." + mark + "@Example.org",
            passwordHash,
            Role.USER,
            true,
            NOON,
            NOON,
            Optional.of("1 rue " + mark),
            Optional.of("/uploads/avatars/" + mark + ".png"),
            Optional.of("06 " + mark),
            Optional.of("{\"note\": \"" + mark + "\"}"),
            Optional.of("Bio " + mark),
            Optional.empty(),
            Optional.empty(),
            Optional.of(NOON),
            false));
  }

  public String id(String name) {
    return name + "-" + account.id().value();
  }

  public void insertAccount(Statements sql) {
    sql.update(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, createdAt, updatedAt,"
            + " adresse, avatar, telephone, preferences, bio, mailboxProvenAt)"
            + " VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
        account.id().value(),
        account.prenom(),
        account.nom(),
        account.email(),
        account.passwordHash(),
        account.role().name(),
        NOON,
        NOON,
        account.adresse().orElseThrow(),
        account.avatar().orElseThrow(),
        account.telephone().orElseThrow(),
        account.preferences().orElseThrow(),
        account.bio().orElseThrow(),
        account.mailboxProvenAt().orElseThrow());
  }

  /** Needs the account's row. */
  public void fill(Statements sql) {
    insertOther(sql, "admin", "ADMIN");
    insertOther(sql, "client", "USER");
    insertOrders(sql);
    insertMessages(sql);
    insertFiles(sql);
    insertGuestOrders(sql);
    insertNotices(sql);
    insertRest(sql);
  }

  private void insertOther(Statements sql, String name, String role) {
    sql.update(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, updatedAt)"
            + " VALUES (?, 'Autre', 'Personne', ?, '-', ?, 0, ?)",
        id(name),
        id(name) + "@example.org",
        role,
        NOON);
  }

  private void insertOrders(Statements sql) {
    for (String order : List.of("invoiced", "open")) {
      sql.update(
          "INSERT INTO commandes (id, userId, titre, description, fichierUrl, statut, noteClient,"
              + " noteCorrecteur, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          id(order),
          account.id().value(),
          "Roman " + mark,
          "Description " + mark,
          "/uploads/orders/" + order + "-" + mark + ".pdf",
          order.equals("open") ? "EN_ATTENTE" : "TERMINE",
          "Note " + mark,
          "Avis " + mark,
          NOON);
    }
    sql.update(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
            + " VALUES (?, ?, ?, 28000, ?, ?)",
        id("invoice"),
        id("invoiced"),
        "DEMO-" + mark,
        "/uploads/invoices/" + mark + ".pdf",
        NOON);
  }

  private void insertMessages(Statements sql) {
    String person = account.id().value();
    String mail = account.email().toLowerCase(Locale.ROOT);
    message(sql, "sent", person, id("admin"), id("thread"), null);
    message(sql, "received", id("admin"), person, id("thread"), null);
    message(sql, "visitor", null, id("admin"), id("visit"), mail);
    message(sql, "answer", id("admin"), null, id("visit"), null);
    sql.update(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, updatedAt)"
            + " VALUES (?, ?, ?, 'Bonjour', ?, ?)",
        id("unrelated"),
        id("client"),
        id("admin"),
        id("other-thread"),
        NOON);
  }

  private void message(
      Statements sql,
      String name,
      String sender,
      String receiver,
      String conversation,
      String visitor) {
    sql.update(
        "INSERT INTO messages (id, senderId, receiverId, subject, content, conversationId,"
            + " visitorEmail, visitorName, visitorPhone, displayFirstName, displayLastName,"
            + " metadata, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id(name),
        sender,
        receiver,
        "Sujet " + mark,
        "Texte " + mark,
        conversation,
        visitor,
        visitor == null ? null : "Zoé " + mark,
        visitor == null ? null : "06 " + mark,
        "Zoé " + mark,
        mark,
        "{\"consultationRequest\": {\"name\": \"" + mark + "\"}}",
        NOON);
  }

  private void insertFiles(Statements sql) {
    String person = account.id().value();
    file(sql, "kept", person, id("invoiced"), "Manuscrit");
    file(sql, "ordered", person, id("open"), "Manuscrit");
    file(sql, "loose", person, null, "Manuscrit");
    file(sql, "parked", id("admin"), null, "TEMP_PENDING:" + id("pending") + "|Texte");
    file(sql, "attached", id("admin"), null, "Correction");
    attach(sql, "received", "attached");
    sql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById, updatedAt)"
            + " VALUES (?, 'brochure.pdf', ?, 'application/pdf', 1, ?, ?, ?)",
        id("brochure"),
        id("brochure"),
        "/uploads/messages/" + id("brochure"),
        id("admin"),
        NOON);
    attach(sql, "received", "brochure");
    attach(sql, "unrelated", "brochure");
  }

  private void file(Statements sql, String name, String by, String order, String description) {
    String stored = name + "-" + mark + ".pdf";
    sql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
            + " commandeId, description, updatedAt)"
            + " VALUES (?, ?, ?, 'application/pdf', 1, ?, ?, ?, ?, ?)",
        id(name),
        mark + ".pdf",
        stored,
        "/uploads/orders/" + stored,
        by,
        order,
        description,
        NOON);
  }

  private void attach(Statements sql, String message, String file) {
    sql.update(
        "INSERT INTO message_attachments (id, messageId, fileId) VALUES (?, ?, ?)",
        message + file + mark.substring(1),
        id(message),
        id(file));
  }

  private void insertGuestOrders(Statements sql) {
    guestOrder(sql, "pending", account.email().toUpperCase(Locale.ROOT), null);
    guestOrder(sql, "processed", "old." + mark + "@example.org", account.id().value());
    guestOrder(sql, "accented", account.email().replace("Zoe", "Zoé").replace(mark, "x"), null);
  }

  private void guestOrder(Statements sql, String name, String email, String userId) {
    boolean other = name.equals("accented");
    sql.update(
        "INSERT INTO pending_commandes (id, prenom, nom, email, passwordHash, telephone, adresse,"
            + " serviceId, userId, description, updatedAt)"
            + " VALUES (?, ?, ?, ?, 'PENDING_ACTIVATION', ?, ?, 'service', ?, ?, ?)",
        id(name),
        other ? "Autre" : "Zoé " + mark,
        other ? "Autre" : mark,
        email,
        other ? "06" : "06 " + mark,
        other ? "Paris" : "1 rue " + mark,
        userId,
        other ? "Texte" : "Texte " + mark,
        NOON);
  }

  private void insertNotices(Statements sql) {
    notice(sql, "own-notice", account.id().value(), "Bienvenue " + mark);
    notice(
        sql,
        "admins-notice",
        id("admin"),
        account.prenom() + " " + account.nom() + " vient de s'inscrire");
    notice(sql, "mail-notice", id("admin"), "Inscription de " + account.email());
    notice(sql, "other-notice", id("admin"), "Autre chose");
  }

  private void notice(Statements sql, String name, String to, String text) {
    sql.update(
        "INSERT INTO notifications (id, userId, title, message, updatedAt)"
            + " VALUES (?, ?, 'Avis', ?, ?)",
        id(name),
        to,
        text,
        NOON);
  }

  private void insertRest(Statements sql) {
    String person = account.id().value();
    sql.update(
        "INSERT INTO payment_methods (id, userId, stripePaymentMethodId, brand, last4, expMonth,"
            + " expYear, fingerprint, updatedAt) VALUES (?, ?, ?, 'visa', '4242', 12, 2030, ?, ?)",
        id("card"),
        person,
        "pm_" + person,
        "fp" + mark,
        NOON);
    sql.update(
        "INSERT INTO password_resets (id, userId, tokenHash, expiresAt) VALUES (?, ?, ?, ?)",
        id("reset"),
        person,
        "hash" + mark,
        NOON);
    sql.update(
        "INSERT INTO support_requests (id, userId, title, description, tags, updatedAt)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id("support"),
        person,
        "Aide " + mark,
        "Texte " + mark,
        mark,
        NOON);
    sql.update(
        "INSERT INTO newsletter_subscriptions (id, email, askedAt) VALUES (?, ?, ?)",
        id("newsletter"),
        account.email().toLowerCase(Locale.ROOT),
        NOON);
    sql.update(
        "INSERT INTO outbox (id, eventId, eventType, listener, payload, status, nextAttemptAt,"
            + " occurredAt) VALUES (?, ?, 'AdminNoticeCreated', 'no-such-listener', ?, 'PARKED',"
            + " ?, ?)",
        id("waiting"),
        id("event"),
        "{\"message\":\"" + account.email() + "\"}",
        NOON,
        NOON);
    audit(sql, "by-person", account.email(), person, "{\"email\": \"" + account.email() + "\"}");
    audit(
        sql,
        "about-person",
        id("admin") + "@example.org",
        person,
        "{\"prenom\":\"%s\",\"nom\":\"%s\"}".formatted(account.prenom(), account.nom()));
  }

  private void audit(Statements sql, String name, String actor, String target, String details) {
    sql.update(
        "INSERT INTO audit_logs (id, adminEmail, action, targetType, targetId, details, ipAddress,"
            + " userAgent) VALUES (?, ?, 'USER_UPDATED', 'user', ?, ?, '192.0.2.9', 'Firefox')",
        id(name),
        actor,
        target,
        details);
  }
}
