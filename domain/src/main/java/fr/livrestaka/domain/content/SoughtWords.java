package fr.livrestaka.domain.content;

import fr.livrestaka.domain.shared.FoldedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody looks for among the questions: words, without those that every text has, and
 * without regard to case, accents and ligatures.
 */
final class SoughtWords {
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");

  /** So short that other words have them in them by chance. */
  private static final int SHORT = 2;

  /** French words that say nothing by themselves, folded. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          ("a au aux avec c ce ces cet cette d dans de des du elle en est et eux il ils j je l la le"
                  + " les leur leurs lui m ma mais me mes moi mon n ne ni nos notre nous on ont or ou"
                  + " par pas pour qu que qui quoi s sa se ses si son sont sous sur t ta te tes toi"
                  + " ton tu un une vos votre vous y")
              .split(" "));

  private final List<String> words;

  private SoughtWords(List<String> words) {
    this.words = words;
  }

  static SoughtWords of(String query) {
    return new SoughtWords(
        wordsOf(FoldedText.of(query)).stream().filter(word -> !EVERYWHERE.contains(word)).toList());
  }

  /** Whether each of them occurs, a short one as a word of its own; never where there are none. */
  boolean areAllIn(String text) {
    String folded = FoldedText.of(text);
    Set<String> whole = new HashSet<>(wordsOf(folded));
    return !words.isEmpty()
        && words.stream()
            .allMatch(
                word -> word.length() <= SHORT ? whole.contains(word) : folded.contains(word));
  }

  private static List<String> wordsOf(String folded) {
    return WORDS.matcher(folded).results().map(MatchResult::group).toList();
  }
}
