package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.Money;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a project's shown values come from its order (contract B "Project view"). */
public final class ProjectView {
  private static final Pattern PAGES = Pattern.compile("(?<!\\d)(\\d{1,6})\\s*pages?\\b");
  private static final Map<String, String> TYPES = types();
  private static final Map<String, String> PACKS = packs();
  private static final long INTEGRAL_CENTS = 50_000;
  private static final long STANDARD_CENTS = 20_000;
  private static final long ESSENTIEL_CENTS = 10_000;

  private ProjectView() {}

  /** Percent of the way, by status. */
  public static int progress(OrderStatus status) {
    return switch (status) {
      case EN_ATTENTE, ANNULEE -> 0;
      case EN_ATTENTE_VERIFICATION -> 10;
      case EN_ATTENTE_CONSULTATION -> 20;
      case ESTIMATION_ENVOYEE, SUSPENDUE -> 25;
      case PAYEE -> 30;
      case EN_COURS -> 50;
      case TERMINE -> 100;
    };
  }

  /**
   * Kind of text: the first of the known kinds, in the contract's order, that the description
   * names.
   */
  public static String type(Optional<String> description) {
    String text = description.orElse("").toLowerCase(Locale.FRENCH);
    return TYPES.entrySet().stream()
        .filter(type -> text.contains(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Manuscrit");
  }

  /** Verified pages, else declared ones, else the first number of pages in the description. */
  public static Optional<Integer> pages(
      Optional<Integer> verified, Optional<Integer> declared, Optional<String> description) {
    return verified.or(() -> declared).or(() -> description.flatMap(ProjectView::pagesIn));
  }

  private static Optional<Integer> pagesIn(String text) {
    Matcher found = PAGES.matcher(text.toLowerCase(Locale.FRENCH));
    return found.find() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
  }

  /**
   * Name of the pack: by its key, else the tariff's name where {@code packType} is a tariff's id,
   * else by the amount.
   */
  public static String pack(
      Optional<String> packType, Optional<String> tariffName, Optional<Money> amount) {
    Optional<String> byKey =
        packType.flatMap(
            key ->
                PACKS.entrySet().stream()
                    .filter(pack -> key.contains(pack.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst());
    return byKey.or(() -> tariffName).orElseGet(() -> packByAmount(amount));
  }

  private static String packByAmount(Optional<Money> amount) {
    long cents = amount.map(Money::cents).orElse(0L);
    if (cents >= INTEGRAL_CENTS) return "Pack Intégral";
    if (cents >= STANDARD_CENTS) return "Pack Standard";
    if (cents >= ESSENTIEL_CENTS) return "Pack Essentiel";
    return "Pack Standard";
  }

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("roman", "Roman");
    types.put("nouvelle", "Nouvelle");
    types.put("essai", "Essai");
    types.put("mémoire", "Mémoire");
    types.put("thèse", "Thèse");
    types.put("poésie", "Poésie");
    types.put("poème", "Poésie");
    types.put("guide", "Guide");
    return types;
  }

  private static Map<String, String> packs() {
    Map<String, String> packs = new LinkedHashMap<>();
    packs.put("pack-integral", "Pack Intégral");
    packs.put("pack-standard", "Pack Standard");
    packs.put("pack-essentiel", "Pack Essentiel");
    packs.put("pack-premium", "Pack Premium");
    return packs;
  }
}
