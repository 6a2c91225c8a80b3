package fr.livrestaka.domain.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What legal pages say of the trader, the mediator and the host (LCEN art. 1-1; Code de la
 * consommation, L111-1, L616-1, R616-1). A legal page holds places such as {@code {siret}}, which
 * are filled when it is read, so that a changed configuration shows at once. Other pages stay as
 * they are.
 *
 * @param values what goes to a place, by its name without braces
 * @param markers by the same names, what former versions of this program wrote into legal pages
 *     where a fact was not known yet; such a marker is filled as the place is
 * @param ofToday what goes to the other places, by their names, and depends on the day
 */
public record PageFacts(
    Map<String, String> values,
    Map<String, String> markers,
    Map<String, Supplier<String>> ofToday) {
  /** How a text begins that somebody has still to complete. */
  public static final String TO_COMPLETE = "[à compléter";

  /** The shipped client turns every page that it saves into one of type {@code PAGE}. */
  private static final Set<String> LEGAL_SLUGS =
      Set.of("mentions-legales", "politique-confidentialite", "cgv", "rgpd");

  private static final Set<PageStatus> SHOWN = Set.of(PageStatus.PUBLISHED, PageStatus.SCHEDULED);
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  public PageFacts {
    values = Map.copyOf(values);
    markers = Map.copyOf(markers);
    ofToday = Map.copyOf(ofToday);
  }

  /** What goes to a place today; empty where there is no such place. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name))
        .or(() -> Optional.ofNullable(ofToday.get(name)).map(Supplier::get));
  }

  /** The page as its readers see it. */
  public Page fill(Page page) {
    boolean isLegal = page.type() == PageType.LEGAL || LEGAL_SLUGS.contains(page.slug());
    return isLegal ? page.withContent(filled(page.content())) : page;
  }

  /** Whether readers of the page would find that something is still to be completed. */
  public boolean isIncomplete(Page page) {
    return fill(page).content().contains(TO_COMPLETE);
  }

  /** Whether a page is about to be shown, now or at its hour, though it is not complete. */
  public boolean isShownTooEarly(Page before, Page after) {
    return isShownTooEarly(after) && !isShownTooEarly(before);
  }

  /** As {@link #isShownTooEarly(Page, Page)}, for a new page. */
  public boolean isShownTooEarly(Page page) {
    return SHOWN.contains(page.status()) && isIncomplete(page);
  }

  private String filled(String text) {
    String known = text;
    for (Map.Entry<String, String> marker : markers.entrySet()) {
      known = known.replace(marker.getValue(), "{" + marker.getKey() + "}");
    }
    return PLACE
        .matcher(known)
        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1)).orElse(place.group())));
  }
}
