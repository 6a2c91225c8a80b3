package fr.livrestaka.domain.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody lives or has a seat.
 *
 * @param lines street and the like, in their order; may be empty
 * @param region state, province or department, where the country's addresses have one
 * @param country ISO 3166-1, two capital letters
 */
public record PostalAddress(
    List<String> lines,
    Optional<String> postcode,
    Optional<String> city,
    Optional<String> region,
    String country) {
  /** Where an address says nothing of its country. */
  public static final String HOME = "FR";

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern FRENCH_TOWN = Pattern.compile("(?:F-)?(\\d{5})\\s+(\\S.*)");
  private static final Pattern FOREIGN_TOWN =
      Pattern.compile("(?:[A-Z]{1,2}-)?(\\d{4,6})\\s+(\\S.*)");
  private static final Pattern PARTS = Pattern.compile("[,\\r\\n]");
  private static final Map<String, String> COUNTRIES = countries();

  /**
   * @throws IllegalArgumentException where the country is no code of two capital letters
   */
  public PostalAddress {
    lines = List.copyOf(lines);
    if (!COUNTRY.matcher(country).matches()) throw new IllegalArgumentException("no country");
  }

  /**
   * Reads an address as people type it, as far as it can be read: its last part may name a country
   * in French or English, and a part that begins with a postcode is the town. What is not
   * understood stays a line.
   *
   * @param text parts separated by commas or line breaks
   * @return empty where the text says nothing
   */
  public static Optional<PostalAddress> ofText(String text) {
    List<String> parts = new ArrayList<>(parts(text));
    if (parts.isEmpty()) return Optional.empty();
    Optional<String> named = country(parts.get(parts.size() - 1));
    if (named.isPresent()) parts.remove(parts.size() - 1);
    String country = named.orElse(HOME);
    Pattern town = country.equals(HOME) ? FRENCH_TOWN : FOREIGN_TOWN;
    for (int i = parts.size() - 1; i >= 0; i--) {
      Matcher found = town.matcher(parts.get(i));
      if (!found.matches()) continue;
      parts.remove(i);
      return Optional.of(
          new PostalAddress(
              parts,
              Optional.of(found.group(1)),
              Optional.of(found.group(2)),
              Optional.empty(),
              country));
    }
    return Optional.of(
        new PostalAddress(parts, Optional.empty(), Optional.empty(), Optional.empty(), country));
  }

  /** The country's code that a text is or names. */
  public static Optional<String> country(String text) {
    String code = text.strip();
    if (COUNTRIES.containsValue(code)) return Optional.of(code);
    return Optional.ofNullable(COUNTRIES.get(code.toLowerCase(Locale.ROOT)));
  }

  /** The country's name in French. */
  public String countryName() {
    return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.FRENCH);
  }

  /** All but the country, as written on a letter. */
  public List<String> written() {
    List<String> written = new ArrayList<>(lines);
    String town = (postcode.orElse("") + " " + city.orElse("")).strip();
    if (!town.isEmpty()) written.add(town);
    region.ifPresent(written::add);
    return List.copyOf(written);
  }

  private static List<String> parts(String text) {
    return Arrays.stream(PARTS.split(text))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        countries.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
      }
    }
    return Map.copyOf(countries);
  }

  @Override
  public String toString() {
    return "PostalAddress[]";
  }
}
