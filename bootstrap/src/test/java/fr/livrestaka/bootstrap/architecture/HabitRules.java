package fr.livrestaka.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Names and habits that let a reader guess where things are. */
final class HabitRules {
  private static final String SECURED = "io.micronaut.security.annotation.Secured";
  private static final Set<String> ROUTES =
      Set.of("Get", "Post", "Put", "Patch", "Delete", "Head", "Options");

  static final ArchRule CONTROLLERS_CALL_USE_CASES_NOT_PORTS =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(House.PORTS)
          .because("what a request may do is decided in a use case");

  static final ArchRule CONTROLLERS_ARE_NAMED_SO =
      classes()
          .that()
          .areAnnotatedWith("io.micronaut.http.annotation.Controller")
          .should()
          .haveSimpleNameEndingWith("Controller")
          .andShould()
          .resideInAPackage(House.REST);

  static final ArchRule EVERY_ROUTE_SAYS_WHO_MAY_CALL_IT =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Controller")
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(House.REST)
          .should(sayWhoMayCall());

  static final ArchRule SQL_CLASSES_IMPLEMENT_PORTS =
      classes()
          .that()
          .resideInAPackage(House.PERSISTENCE)
          .and()
          .areTopLevelClasses()
          .and()
          .haveSimpleNameStartingWith("Sql")
          .should()
          .implement(resideInAPackage(House.APPLICATION))
          .because("they are the other side of a port");

  static final ArchRule REACTIONS_LIVE_TOGETHER =
      noClasses()
          .that()
          .resideInAPackage("fr.livrestaka..")
          .and()
          .resideOutsideOfPackages(House.REACTIONS, "fr.livrestaka.application.shared.outbox..")
          .should()
          .implement("fr.livrestaka.application.shared.Reaction")
          .because("what follows an event is found there; the outbox only wraps it");

  static final ArchRule ONLY_REACTIONS_SEND_MAIL =
      noClasses()
          .that()
          .resideInAPackage(House.APPLICATION)
          .and()
          .resideOutsideOfPackages(House.REACTIONS, "fr.livrestaka.application.notifications..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("fr.livrestaka.application.notifications.port.Mailer")
          .because("a mail goes out after the commit, never inside a transaction");

  static final ArchRule NO_FIELD_IS_INJECTED =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("io.micronaut.context.annotation.Value")
          .orShould()
          .beAnnotatedWith("io.micronaut.context.annotation.Property")
          .because("constructors show what a class needs");

  static final ArchRule ONLY_BOOTSTRAP_WRITES_TO_THE_CONSOLE =
      noClasses()
          .that()
          .resideInAPackage("fr.livrestaka..")
          .and()
          .resideOutsideOfPackage(House.BOOTSTRAP)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethodWhere(target(name("printStackTrace")));

  private HabitRules() {}

  private static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("say who may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!isRoute(method)) return;
        JavaClass controller = method.getOwner();
        boolean said = method.isAnnotatedWith(SECURED) || controller.isAnnotatedWith(SECURED);
        if (!said) events.add(SimpleConditionEvent.violated(method, method.getFullName()));
      }
    };
  }

  private static boolean isRoute(JavaMember member) {
    return member.getAnnotations().stream()
        .map(annotation -> annotation.getRawType())
        .anyMatch(
            type ->
                type.getPackageName().equals("io.micronaut.http.annotation")
                    && ROUTES.contains(type.getSimpleName()));
  }
}
