package fr.livrestaka.domain.accounts.passwords;

import fr.livrestaka.domain.accounts.Account;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What everybody knows of the person who chooses a password.
 *
 * @param prenom may be empty, as may the others
 */
public record PasswordOwner(String prenom, String nom, String email) {
  /** Nobody in particular. */
  public static final PasswordOwner NOBODY = new PasswordOwner("", "", "");

  private static final int SHORTEST_WORD = 3;

  public static PasswordOwner of(Account account) {
    return new PasswordOwner(account.prenom(), account.nom(), account.email());
  }

  /**
   * Whether the password is the person's name or mail address, whole or in parts, with nothing but
   * digits and signs beside it. Case, accents and signs make no difference.
   */
  boolean isAllOf(String password) {
    String bare = bare(password);
    String rest = bare;
    for (String word : words()) rest = rest.replace(word, "");
    return rest.length() < bare.length() && rest.chars().noneMatch(Character::isLetter);
  }

  private List<String> words() {
    return Stream.of(prenom, nom, email)
        .flatMap(text -> Stream.concat(Stream.of(text, localPart(text)), parts(text)))
        .map(PasswordOwner::bare)
        .filter(word -> word.length() >= SHORTEST_WORD)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static String localPart(String text) {
    return text.substring(0, Math.max(0, text.lastIndexOf('@')));
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{M}]+"));
  }

  /** Small letters without accents, and digits. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Override
  public String toString() {
    return "PasswordOwner";
  }
}
