package fr.livrestaka.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.Wish;

/** What happened is told by the operation that made it happen. */
final class EventRules {
  static final ArchRule ONLY_THE_DOMAIN_TELLS_WHAT_HAPPENED =
      noClasses()
          .that()
          .resideInAPackage(House.APPLICATION)
          .should()
          .accessTargetWhere(makesAnEvent())
          .because(
              "one operation of the domain gives the next state and its events; a use case records"
                  + " them, and makes by itself nothing but a Wish");

  private EventRules() {}

  private static DescribedPredicate<JavaAccess<?>> makesAnEvent() {
    return DescribedPredicate.describe(
        "makes an event that is no Wish",
        access -> {
          JavaClass owner = access.getTargetOwner();
          return owner.isAssignableTo(DomainEvent.class)
              && !owner.isAssignableTo(Wish.class)
              && makes(access, owner);
        });
  }

  /** By its constructor, or by a method that stands for it. */
  private static boolean makes(JavaAccess<?> access, JavaClass event) {
    return access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
        || access instanceof JavaCodeUnitAccess<?> call
            && call.getTarget().getRawReturnType().equals(event);
  }
}
