package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a search. A message is found where it contains all of them, each at the beginning of
 * a word or, where it is short, anywhere.
 *
 * @param words 1 to 10, of letters and digits
 */
public record SearchWords(List<String> words) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST_QUERY = 200;
  private static final int MOST_WORDS = 10;

  public SearchWords {
    words = List.copyOf(words);
  }

  /**
   * @throws InvalidInput where there is no word in it, or it is longer than 200 characters
   */
  public static SearchWords of(String query) {
    if (query.length() > LONGEST_QUERY)
      throw new InvalidInput(Violation.tooLong("q", LONGEST_QUERY));
    List<String> words =
        BETWEEN
            .splitAsStream(query)
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    if (words.isEmpty()) throw new InvalidInput(Violation.required("q"));
    return new SearchWords(words);
  }
}
