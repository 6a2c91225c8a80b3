package fr.livrestaka.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The plan of the house: root package, then the module, then the area. */
public final class House {
  static final String DOMAIN = "fr.livrestaka.domain..";
  static final String APPLICATION = "fr.livrestaka.application..";
  static final String PORTS = "fr.livrestaka.application..port..";
  static final String REACTIONS = "fr.livrestaka.application..reactions..";
  static final String REST = "fr.livrestaka.rest..";
  static final String PERSISTENCE = "fr.livrestaka.persistence..";
  static final String STRIPE = "fr.livrestaka.stripe..";
  static final String MAIL = "fr.livrestaka.mail..";
  static final String BOOTSTRAP = "fr.livrestaka.bootstrap..";
  static final List<String> ADAPTERS =
      List.of("rest", "persistence", "stripe", "storage", "mail", "documents");

  private static final String ROOT = "fr.livrestaka.";
  private static final Pattern TESTS =
      Pattern.compile(".*/test-classes/fr/livrestaka/.*|.*-tests\\.jar!.*");
  private static final Pattern GENERATED = Pattern.compile(".*/\\$[^/]*|.*\\$Intercepted.*");

  private House() {}

  /** Where a class lives. */
  record Place(String module, String area) {
    boolean isAdapter() {
      return ADAPTERS.contains(module);
    }
  }

  /** Empty for classes that are not ours. */
  static Optional<Place> placeOf(JavaClass type) {
    String name = type.getPackageName() + ".";
    if (!name.startsWith(ROOT)) return Optional.empty();
    String[] rooms = name.substring(ROOT.length()).split("\\.", -1);
    return Optional.of(new Place(rooms[0], rooms.length > 1 ? rooms[1] : ""));
  }

  /** Written by us and shipped: neither tests nor what annotation processors generate. */
  public static JavaClasses product() {
    return Product.CLASSES;
  }

  /** Read once for all tests. */
  private static final class Product {
    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(
                location -> !matches(location, TESTS) && !matches(location, GENERATED))
            .importPackages("fr.livrestaka");
  }

  /** What tests this module and the adapter of the database. */
  static JavaClasses tests() {
    return new ClassFileImporter()
        .withImportOption(location -> matches(location, TESTS))
        .importPackages("fr.livrestaka.bootstrap", "fr.livrestaka.persistence");
  }

  static JavaClasses compiledIn(Path folder) {
    return new ClassFileImporter().importPath(folder);
  }

  static DescribedPredicate<JavaClass> inModule(String module) {
    return DescribedPredicate.describe(
        "in module " + module,
        type -> placeOf(type).filter(place -> place.module().equals(module)).isPresent());
  }

  private static boolean matches(Location location, Pattern pattern) {
    return location.matches(pattern);
  }
}
