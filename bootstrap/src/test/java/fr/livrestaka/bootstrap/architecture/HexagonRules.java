package fr.livrestaka.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.IDN;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Arrows point inwards only: adapters, then application, then domain. */
final class HexagonRules {
  static final ArchRule DOMAIN_KNOWS_ONLY_ITSELF_AND_THE_JDK =
      classes()
          .that()
          .resideInAPackage(House.DOMAIN)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      House.DOMAIN,
                      "java.lang..",
                      "java.math..",
                      "java.security",
                      "java.nio.charset..",
                      "java.text..",
                      "java.time..",
                      "java.util..")
                  // It converts names and talks to nobody.
                  .or(equivalentTo(IDN.class)))
          .because(
              "it is embedded in other programs: no framework, no file, no network, no database");

  static final ArchRule APPLICATION_KNOWS_ONLY_DOMAIN_JDK_AND_INJECT =
      classes()
          .that()
          .resideInAPackage(House.APPLICATION)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(House.APPLICATION, House.DOMAIN, "java..", "jakarta.inject..")
          .because("what it needs from outside it asks for through ports");

  static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .assignedFrom(new Adapters())
          .should()
          .notDependOnEachOther()
          .as("adapters do not know each other");

  static final ArchRule ADAPTERS_LEAVE_TRANSACTIONS_AND_EVENTS_TO_USE_CASES =
      noClasses()
          .that()
          .resideInAnyPackage(
              House.ADAPTERS.stream()
                  .map(adapter -> "fr.livrestaka." + adapter + "..")
                  .toArray(String[]::new))
          .and()
          .areNotAssignableTo("fr.livrestaka.application.shared.port.Transactions")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("fr.livrestaka.application.shared.port.Transactions")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("fr.livrestaka.application.shared.port.Outbox")
          .because("what belongs together, and what follows from it, is decided in a use case");

  static final ArchRule NOBODY_KNOWS_BOOTSTRAP =
      noClasses()
          .that()
          .resideInAPackage("fr.livrestaka..")
          .and()
          .resideOutsideOfPackage(House.BOOTSTRAP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(House.BOOTSTRAP);

  static final ArchRule ONLY_PERSISTENCE_SPEAKS_SQL =
      onlyKnownBy(
          House.PERSISTENCE,
          "java.sql..",
          "javax.sql..",
          "io.micronaut.data..",
          "io.micronaut.jdbc..",
          "org.flywaydb..",
          "com.mysql..",
          "com.zaxxer..",
          "ch.vorburger..");

  /** See {@code docs/persistence.md}. */
  static final ArchRule ONLY_THE_SHARED_PART_OF_PERSISTENCE_SPEAKS_JDBC =
      noClasses()
          .that()
          .resideInAPackage(House.PERSISTENCE)
          .and()
          .resideOutsideOfPackages(
              "fr.livrestaka.persistence.shared..",
              "fr.livrestaka.persistence.migration..",
              "fr.livrestaka.persistence.embedded..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.sql..",
                      "javax.sql..",
                      "io.micronaut.data.jdbc.runtime..",
                      "io.micronaut.transaction..")
                  // Those who read a row of a statement.
                  .and(not(equivalentTo(ResultSet.class)))
                  .and(not(equivalentTo(ResultSetMetaData.class)))
                  .and(not(equivalentTo(SQLException.class))))
          .because("an area has repositories, and Statements for what they cannot say");

  static final ArchRule ONLY_REST_SPEAKS_HTTP =
      onlyKnownBy(
          House.REST,
          "io.micronaut.http..",
          "io.micronaut.security..",
          "io.swagger..",
          "io.netty..");

  static final ArchRule ONLY_STRIPE_SPEAKS_TO_STRIPE = onlyKnownBy(House.STRIPE, "com.stripe..");

  static final ArchRule ONLY_MAIL_SPEAKS_SMTP =
      onlyKnownBy(House.MAIL, "jakarta.mail..", "org.eclipse.angus..", "io.micronaut.email..");

  private HexagonRules() {}

  private static ArchRule onlyKnownBy(String owner, String... libraries) {
    return noClasses()
        .that()
        .resideInAPackage("fr.livrestaka..")
        .and()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because("only " + owner + " may");
  }

  private static final class Adapters implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return House.placeOf(type)
          .filter(House.Place::isAdapter)
          .map(place -> SliceIdentifier.of(place.module()))
          .orElse(SliceIdentifier.ignore());
    }

    @Override
    public String getDescription() {
      return "adapters";
    }
  }
}
