package fr.livrestaka.domain.content;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an administrator says of a question (contract C Q4, Q5); what is empty is not said. Texts
 * are stripped.
 *
 * @param question at most {@value #LONGEST_TEXT} characters; a blank one counts as not said
 * @param answer at most {@value #LONGEST_ANSWER} characters; a blank one counts as not said
 * @param details at most {@value #LONGEST_TEXT} characters; blank ones remove them
 * @param ordre 0 or more
 * @param categorie at most {@value #LONGEST_CATEGORY} characters; a blank one counts as not said
 */
public record FaqFields(
    Optional<String> question,
    Optional<String> answer,
    Optional<String> details,
    Optional<Integer> ordre,
    Optional<Boolean> visible,
    Optional<String> categorie) {
  public static final int LONGEST_TEXT = 16_000;
  public static final int LONGEST_ANSWER = 100_000;
  public static final int LONGEST_CATEGORY = 100;

  /**
   * @throws InvalidInput with all that is wrong
   */
  public FaqFields {
    question = filled(question);
    answer = filled(answer);
    details = details.map(String::strip);
    categorie = filled(categorie);
    List<Violation> broken = new ArrayList<>();
    notLonger("question", question, LONGEST_TEXT, broken);
    notLonger("answer", answer, LONGEST_ANSWER, broken);
    notLonger("details", details, LONGEST_TEXT, broken);
    notLonger("categorie", categorie, LONGEST_CATEGORY, broken);
    if (ordre.filter(place -> place < 0).isPresent()) broken.add(Violation.tooSmall("ordre", 0));
    if (!broken.isEmpty()) throw new InvalidInput(broken);
  }

  /**
   * @throws InvalidInput where something is missing that a new question needs
   */
  void requireAllOfANewOne() {
    List<Violation> missing = new ArrayList<>();
    if (question.isEmpty()) missing.add(Violation.required("question"));
    if (answer.isEmpty()) missing.add(Violation.required("answer"));
    if (categorie.isEmpty()) missing.add(Violation.required("categorie"));
    if (!missing.isEmpty()) throw new InvalidInput(missing);
  }

  private static Optional<String> filled(Optional<String> text) {
    return text.map(String::strip).filter(given -> !given.isEmpty());
  }

  private static void notLonger(
      String field, Optional<String> text, int longest, List<Violation> broken) {
    if (text.filter(given -> given.length() > longest).isPresent()) {
      broken.add(Violation.tooLong(field, longest));
    }
  }
}
