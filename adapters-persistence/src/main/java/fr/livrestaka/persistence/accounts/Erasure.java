package fr.livrestaka.persistence.accounts;

import fr.livrestaka.domain.accounts.Account;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom an erasure is about, and what takes the place of their data. */
record Erasure(Account before, Account after) {
  String id() {
    return before.id().value();
  }

  String email() {
    return before.email();
  }

  String fullName() {
    return before.prenom() + " " + before.nom();
  }

  Instant now() {
    return after.updatedAt();
  }

  /** The database compares without regard to accents; this does not. */
  boolean isOf(String email) {
    return email.equalsIgnoreCase(before.email());
  }

  /** Puts the erased account's values in the place of the person's, in any case. */
  String redact(String text) {
    String redacted = text;
    for (Map.Entry<String, String> replacement : replacements().entrySet()) {
      redacted =
          Pattern.compile(
                  Pattern.quote(replacement.getKey()),
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(redacted)
              .replaceAll(Matcher.quoteReplacement(replacement.getValue()));
    }
    return redacted;
  }

  private Map<String, String> replacements() {
    Map<String, String> replacements = new LinkedHashMap<>();
    replacements.put(before.email(), after.email());
    replacements.put(fullName(), after.prenom() + " " + after.nom());
    replacements.put(quoted(before.prenom()), quoted(after.prenom()));
    replacements.put(quoted(before.nom()), quoted(after.nom()));
    before.telephone().ifPresent(phone -> replacements.put(quoted(phone), quoted("")));
    before.adresse().ifPresent(address -> replacements.put(quoted(address), quoted("")));
    return replacements;
  }

  private static String quoted(String value) {
    return '"' + value + '"';
  }
}
