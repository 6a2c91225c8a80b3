package fr.livrestaka.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a status means is said in the domain: others ask {@code order.isCancelled()}. A class
 * outside names a constant of a domain's {@code …Status} only where it shows it to somebody, or
 * reads it from what somebody sent.
 */
final class StatusRules {
  /** Classes that may name constants, each with the reason. */
  static final Map<String, String> NAMING_STATUSES =
      Map.ofEntries(
          entry(
              "fr.livrestaka.application.invoicing.reactions.InvoiceMails",
              "chooses the text of a mail"),
          entry(
              "fr.livrestaka.rest.content.AdminPageWire", "shows how many pages have each status"),
          entry(
              "fr.livrestaka.rest.invoicing.AdminInvoiceInput",
              "reads the four words that the web client has for five statuses"),
          entry(
              "fr.livrestaka.rest.orders.estimates.EstimatePageController",
              "chooses the page that is shown"),
          entry(
              "fr.livrestaka.rest.orders.estimates.AdminEstimateController",
              "the path of the route stands for the status that it asks for"));

  static final ArchRule ONLY_THE_DOMAIN_COMPARES_STATUSES =
      classes()
          .that()
          .resideInAPackage("fr.livrestaka..")
          .and()
          .resideOutsideOfPackage(House.DOMAIN)
          .should(nameNoStatus())
          .because("a rule about a status is a rule of the business");

  private StatusRules() {}

  /** The places where constants of the domain's statuses are named, also by a switch. */
  static Stream<JavaFieldAccess> namedIn(JavaClass type) {
    return type.getFieldAccessesFromSelf().stream().filter(StatusRules::isStatusConstant);
  }

  /** The class as it is named in {@link #NAMING_STATUSES}: the one that its source is named for. */
  static String sourceOf(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

  private static boolean isStatusConstant(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.getPackageName().startsWith("fr.livrestaka.domain.")
        && owner.getSimpleName().endsWith("Status")
        && owner.isEnum()
        && access.getName().chars().noneMatch(Character::isLowerCase);
  }

  private static ArchCondition<JavaClass> nameNoStatus() {
    return new ArchCondition<>("name no constant of a status") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (NAMING_STATUSES.containsKey(sourceOf(type))) return;
        namedIn(type)
            .map(access -> SimpleConditionEvent.violated(type, access.getDescription()))
            .forEach(events::add);
      }
    };
  }
}
