package fr.livrestaka.persistence.testing;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.persistence.shared.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Writes the rows of a person into every table but that of the accounts. */
final class PersonRows {
  private static final Instant NOON = PersonInEveryTable.NOON;

  private final PersonInEveryTable person;
  private final Statements sql;
  private final String mark;
  private final Account account;
  private final String own;

  PersonRows(PersonInEveryTable person, Statements sql) {
    this.person = person;
    this.sql = sql;
    this.mark = person.mark();
    this.account = person.account();
    this.own = account.id().value();
  }

  void insert() {
    insertOther("admin", "ADMIN");
    insertOther("client", "USER");
    insertOrders();
    insertMessages();
    insertFiles();
    insertGuestOrders();
    insertNotices();
    insertRest();
  }

  private void insertOther(String name, String role) {
    sql.update(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, updatedAt)"
            + " VALUES (?, 'Autre', 'Personne', ?, '-', ?, 0, ?)",
        person.id(name),
        person.id(name) + "@example.org",
        role,
        NOON);
  }

  private void insertOrders() {
    for (String order : List.of("invoiced", "open")) {
      sql.update(
          "INSERT INTO commandes (id, userId, titre, description, fichierUrl, statut, noteClient,"
              + " noteCorrecteur, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          person.id(order),
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
        person.id("invoice"),
        person.id("invoiced"),
        "DEMO-" + mark,
        "/uploads/invoices/" + mark + ".pdf",
        NOON);
  }

  private void insertMessages() {
    String mail = account.email().toLowerCase(Locale.ROOT);
    message("sent", own, person.id("admin"), person.id("thread"), null);
    message("received", person.id("admin"), own, person.id("thread"), null);
    message("visitor", null, person.id("admin"), person.id("visit"), mail);
    message("answer", person.id("admin"), null, person.id("visit"), null);
    sql.update(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, updatedAt)"
            + " VALUES (?, ?, ?, 'Bonjour', ?, ?)",
        person.id("unrelated"),
        person.id("client"),
        person.id("admin"),
        person.id("other-thread"),
        NOON);
  }

  private void message(
      String name, String sender, String receiver, String conversation, String visitor) {
    sql.update(
        "INSERT INTO messages (id, senderId, receiverId, subject, content, conversationId,"
            + " visitorEmail, visitorName, visitorPhone, displayFirstName, displayLastName,"
            + " metadata, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        person.id(name),
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

  private void insertFiles() {
    file("kept", own, person.id("invoiced"), "Manuscrit");
    file("ordered", own, person.id("open"), "Manuscrit");
    file("loose", own, null, "Manuscrit");
    file("parked", person.id("admin"), null, "TEMP_PENDING:" + person.id("pending") + "|" + mark);
    file("attached", person.id("admin"), null, "Correction");
    attach("received", "attached");
    sql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById, updatedAt)"
            + " VALUES (?, 'brochure.pdf', ?, 'application/pdf', 1, ?, ?, ?)",
        person.id("brochure"),
        person.id("brochure"),
        "/uploads/messages/" + person.id("brochure"),
        person.id("admin"),
        NOON);
    attach("received", "brochure");
    attach("unrelated", "brochure");
  }

  private void file(String name, String by, String order, String description) {
    String stored = name + "-" + mark + ".pdf";
    sql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
            + " commandeId, description, updatedAt)"
            + " VALUES (?, ?, ?, 'application/pdf', 1, ?, ?, ?, ?, ?)",
        person.id(name),
        mark + ".pdf",
        stored,
        "/uploads/orders/" + stored,
        by,
        order,
        description,
        NOON);
  }

  private void attach(String message, String file) {
    sql.update(
        "INSERT INTO message_attachments (id, messageId, fileId) VALUES (?, ?, ?)",
        message + file + mark.substring(1),
        person.id(message),
        person.id(file));
  }

  private void insertGuestOrders() {
    guestOrder("pending", account.email().toUpperCase(Locale.ROOT), null);
    guestOrder("processed", "old." + mark + "@example.org", account.id().value());
    guestOrder("accented", account.email().replace("Zoe", "Zoé").replace(mark, "x"), null);
  }

  private void guestOrder(String name, String email, String userId) {
    boolean other = name.equals("accented");
    sql.update(
        "INSERT INTO pending_commandes (id, prenom, nom, email, passwordHash, telephone, adresse,"
            + " serviceId, userId, description, updatedAt)"
            + " VALUES (?, ?, ?, ?, 'PENDING_ACTIVATION', ?, ?, 'service', ?, ?, ?)",
        person.id(name),
        other ? "Autre" : "Zoé " + mark,
        other ? "Autre" : mark,
        email,
        other ? "06" : "06 " + mark,
        other ? "Paris" : "1 rue " + mark,
        userId,
        other ? "Texte" : "Texte " + mark,
        NOON);
  }

  private void insertNotices() {
    notice("own-notice", account.id().value(), "Bienvenue " + mark);
    notice(
        "admins-notice",
        person.id("admin"),
        account.prenom() + " " + account.nom() + " vient de s'inscrire");
    notice("mail-notice", person.id("admin"), "Inscription de " + account.email());
    notice("other-notice", person.id("admin"), "Autre chose");
  }

  private void notice(String name, String to, String text) {
    sql.update(
        "INSERT INTO notifications (id, userId, title, message, updatedAt)"
            + " VALUES (?, ?, 'Avis', ?, ?)",
        person.id(name),
        to,
        text,
        NOON);
  }

  private void insertRest() {
    sql.update(
        "INSERT INTO payment_methods (id, userId, stripePaymentMethodId, brand, last4, expMonth,"
            + " expYear, fingerprint, updatedAt) VALUES (?, ?, ?, 'visa', '4242', 12, 2030, ?, ?)",
        person.id("card"),
        own,
        "pm_" + own,
        "fp" + mark,
        NOON);
    sql.update(
        "INSERT INTO password_resets (id, userId, tokenHash, expiresAt) VALUES (?, ?, ?, ?)",
        person.id("reset"),
        own,
        "hash" + mark,
        NOON);
    sql.update(
        "INSERT INTO support_requests (id, userId, title, description, tags, updatedAt)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        person.id("support"),
        own,
        "Aide " + mark,
        "Texte " + mark,
        mark,
        NOON);
    sql.update(
        "INSERT INTO newsletter_subscriptions (id, email, askedAt) VALUES (?, ?, ?)",
        person.id("newsletter"),
        account.email().toLowerCase(Locale.ROOT),
        NOON);
    sql.update(
        "INSERT INTO outbox (id, eventId, eventType, listener, payload, status, nextAttemptAt,"
            + " occurredAt) VALUES (?, ?, 'AdminNoticeCreated', 'no-such-listener', ?, 'PARKED',"
            + " ?, ?)",
        person.id("waiting"),
        person.id("event"),
        "{\"message\":\"" + account.email() + "\"}",
        NOON,
        NOON);
    audit("by-person", account.email(), own, "{\"email\": \"" + account.email() + "\"}");
    audit(
        "about-person",
        person.id("admin") + "@example.org",
        own,
        "{\"prenom\":\"%s\",\"nom\":\"%s\"}".formatted(account.prenom(), account.nom()));
  }

  private void audit(String name, String actor, String target, String details) {
    sql.update(
        "INSERT INTO audit_logs (id, adminEmail, action, targetType, targetId, details, ipAddress,"
            + " userAgent) VALUES (?, ?, 'USER_UPDATED', 'user', ?, ?, '192.0.2.9', 'Firefox')",
        person.id(name),
        actor,
        target,
        details);
  }
}
