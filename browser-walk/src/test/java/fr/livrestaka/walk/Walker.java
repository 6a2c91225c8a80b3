package fr.livrestaka.walk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Goes from page to page in one browser, and notes each step and what is wrong with it. */
final class Walker {
  private static final Pattern SECRET = Pattern.compile("[\\w-]{30,}");

  private final Browser browser;
  private final RunningProgram program;
  private final FrontEnd frontEnd;
  private final WalkList list;
  private final Set<String> pages = new TreeSet<>();
  private final Set<String> pressed = new TreeSet<>();

  Walker(Browser browser, RunningProgram program, FrontEnd frontEnd, WalkList list) {
    this.browser = browser;
    this.program = program;
    this.frontEnd = frontEnd;
    this.list = list;
  }

  /** Pages of ours that were shown, by their routes. */
  Set<String> pages() {
    return pages;
  }

  /** Buttons that were pressed, as {@code route: label}. */
  Set<String> pressed() {
    return pressed;
  }

  /**
   * Opens a link.
   *
   * @param where it was found
   */
  void open(String where, String link) {
    Visit visit = browser.open(link);
    list.add("link, " + browser.name(), where, shape(URI.create(link)), faults(visit));
  }

  /** Presses what the page of ours that is open offers under this label. */
  void press(String label) {
    String from = route(browser.address());
    Set<String> expected = WalkTables.PAGES.getOrDefault(from, Map.of()).get(label);
    Visit visit = browser.press(label);
    pressed.add(from + ": " + label);
    List<String> faults = new ArrayList<>(faults(visit));
    String to = route(visit.address());
    if (expected != null && !expected.contains(to)) {
      faults.add("leads to " + visit.address() + " (" + visit.title() + "), not " + expected);
    }
    list.add("button, " + browser.name(), from, label + " → " + to, faults);
  }

  /** Notes whether the page that is open offers exactly these buttons and links. */
  void offers(String... labels) {
    List<String> found = browser.labels();
    List<String> faults = found.equals(List.of(labels)) ? List.of() : List.of("offers " + found);
    String what = labels.length == 0 ? "nothing to press" : String.join(", ", labels);
    list.add("page, " + browser.name(), route(browser.address()), what, faults);
  }

  Browser browser() {
    return browser;
  }

  private List<String> faults(Visit visit) {
    List<String> faults = new ArrayList<>(visit.complaints());
    if (visit.documents().isEmpty()) faults.add("nothing was loaded");
    for (Visit.Document document : visit.documents()) {
      if (document.status() >= 400) faults.add("answers " + document.status());
      if (program.has(document.address())) pages.add(route(document.address()));
    }
    if (frontEnd.has(visit.address())) {
      if (!ClientRoutes.has(visit.address())) faults.add("the client has no such screen");
    } else if (program.has(visit.address())) {
      faults.addAll(faultsOfOurs(visit));
    } else {
      faults.add("leads away: " + visit.address());
    }
    return faults;
  }

  private List<String> faultsOfOurs(Visit visit) {
    List<String> faults = new ArrayList<>();
    Optional<String> route = Routes.of(WalkTables.PAGES.keySet(), visit.address());
    if (route.isEmpty()) return List.of("a page without a row: " + visit.address().getPath());
    if (visit.title().isBlank()) faults.add("has no title");
    for (String label :
        WalkTables.isDocumentation(route.get()) ? List.<String>of() : browser.labels()) {
      if (!WalkTables.PAGES.get(route.get()).containsKey(label)) {
        faults.add("a button without a row: " + label);
      }
    }
    for (URI link : browser.links()) {
      if (frontEnd.has(link) && !ClientRoutes.has(link)) faults.add("links to no screen: " + link);
    }
    browser.overflow().ifPresent(faults::add);
    return faults;
  }

  private String route(URI address) {
    Set<String> routes =
        frontEnd.has(address) ? Set.copyOf(ClientRoutes.all()) : WalkTables.PAGES.keySet();
    return Routes.of(routes, address).orElse(SECRET.matcher(address.getPath()).replaceAll("…"));
  }

  /** The link as a reader of the list understands it, without what is secret in it. */
  private String shape(URI address) {
    return (frontEnd.has(address) ? "client: " : "ours: ") + route(address);
  }
}
