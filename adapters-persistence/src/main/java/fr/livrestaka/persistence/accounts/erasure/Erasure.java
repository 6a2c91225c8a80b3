package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.domain.accounts.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom an erasure is about, and what takes the place of their data.
 *
 * @param email one that the person is known by: the present one, or one of before
 * @param fullName one that the person is known by
 * @param pseudonym takes the address's place; unique, since threads are named by it
 */
record Erasure(Account before, Account after, String email, String fullName, String pseudonym) {
  /** One for the present address, and one for each of before. */
  static List<Erasure> all(Account before, Account after, List<String> formerAddresses) {
    List<Erasure> all = new ArrayList<>();
    String name = nameOf(before);
    all.add(new Erasure(before, after, before.email(), name, after.email()));
    for (String former : formerAddresses) {
      all.add(new Erasure(before, after, former, name, all.size() + "_" + after.email()));
    }
    return all;
  }

  String id() {
    return before.id().value();
  }

  /**
   * Of the account and nothing else: neither its address nor its name is known to be the person's,
   * so its own id, which stands in no text, takes their place.
   */
  static Erasure ofAccountAlone(Account before, Account after) {
    String nobody = "account " + before.id().value();
    return new Erasure(before, after, nobody, nobody, after.email());
  }

  private static String nameOf(Account account) {
    return account.prenom() + " " + account.nom();
  }

  Instant now() {
    return after.updatedAt();
  }

  /** The database compares without regard to accents; this does not. */
  boolean isOf(String other) {
    return email.equalsIgnoreCase(other);
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
    replacements.put(email, pseudonym);
    replacements.put(fullName, after.prenom() + " " + after.nom());
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
